package io.dateline.internal.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void comparesNamesWithSingleSpacesWhateverSpacesWereWritten() {
        for (String name :
                List.of("roza otunbayeva", " Roza  OTUNBAYEVA ", "Roza\tOtunbayeva", "Roza \n Otunbayeva\r")) {
            assertThat(Labels.fold(name)).isEqualTo("roza otunbayeva");
        }
        assertThat(Labels.fold(" ")).isEmpty();
    }
}
