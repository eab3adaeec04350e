package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** News as the local papers of one country tell them: towns without their state, counties, schools, teams, and persons called after places. */
final class LocalPapersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRINGFIELD, Ohio - A barn burned down early Tuesday off Route 41. The Clark County sheriff said nobody was hurt.",
                "Cambridge, Ohio - The Guernsey County commissioners approved a new jail roof. Commissioner Dave Lincoln voted no.",
                "The Lebanon school board will close its oldest elementary school. Warren County residents asked for more time. "
                        + "Superintendent Paris Holt said buses from Mason, Ohio, will go on.",
                "Manchester, N.H. - Police stopped a truck on Interstate 93 near Concord. State troopers arrested the driver.",
                "Worcester, Mass. - The city council voted to plow Oxford Street first. Councilwoman Ann Boston was absent.",
                "The Plymouth Panthers beat the Bremen Lions 34-7. Quarterback Tyler Berlin threw four touchdowns for Marshall "
                        + "County's only unbeaten varsity team.",
                "A Birmingham, Ala., man was charged with fraud on Friday. The Jefferson County sheriff held him without bail.",
                "Athens, Ga. - The county planning board put off its vote. Clarke County commissioners meet on Monday.",
                "The Delaware County fair opens Saturday. The fairgrounds on Kingston Road have a new 4-H barn, an extension agent said.",
                "Richmond, Va. - A judge in Henrico County sent the case to a grand jury. Attorney Jordan Wells will appeal.",
                "Moscow, Idaho - Wheat growers of Latah County met at the high school. The county agent spoke of rust.",
                "Rome, N.Y. - The fire district bought a ladder truck. Oneida County legislators paid half.",
                "The Cumberland County school board named Chelsea London principal of Mount Holly Springs Elementary. She taught in "
                        + "Carlisle, Pa., before.",
                "Florence, S.C. - A tornado tore roofs off homes on Cairo Lane. Sheriff William Barnes closed two roads.",
                "Dublin, Calif. - The school district will build on Amador Valley Boulevard. Alameda County pays for the road.",
                "Vienna, W.Va. - The Wood County coroner named the two who died on Grand Central Avenue. State troopers asked for help.",
                "The Oxford Chargers won in extra innings at Lafayette High School. Homecoming is on Friday in Lafayette County, Miss.",
                "Paris, Texas - The Lamar County commissioners heard from the sheriff. A Walmart in Powderly was robbed twice.",
                "Naples, Fla. - Collier County lifeguards saved three. The high school sophomore who called is in the YMCA swim team.",
                "Bristol, Tenn. - The Sullivan County jail is full. The sheriff asked the county commission for eight deputies.",
            })
    void countForTheirOwnCountryOnly(String news) {
        assertThat(FindingsOf.text(news).countries()).extracting(Country::code).containsExactly("US");
    }
}
