package io.dateline.reference;

import java.util.Set;

/** Given names that show a name to be Spanish, so that two family names follow, of which the second may be left out. */
final class IberianNames {
    private static final Set<String> GIVEN = Set.of(
            ("abel adolfo adriana agustin alberto alejandro alfonso alfredo alvaro amalia ana andres angel antonio "
                            + "armando arturo augusto baltasar bartolome beatriz benito bernardo blanca bolivar braulio camilo "
                            + "candelaria carlos carmen catalina celia celso cesar claudia claudio consuelo cristina daniel delcy "
                            + "diego dilma dina diosdado dolores edgardo eduardo efrain elena elisa elsa emiliano emilio enrique "
                            + "epifanio ernesto esperanza esteban estela eugenio evelyn evo fabian fabricio federico felipe felix "
                            + "fernanda fernando fidel florencio francisca francisco freddy gabriel gerardo german getulio gilberto "
                            + "gloria gonzalo graciela guadalupe guillermo gustavo hector hernan hernando horacio hugo humberto "
                            + "ignacio ines iris irma isabel ismael ivan jacinto jaime jair javier jeanine jesus joao joaquim "
                            + "joaquin jorge jose josefa josefina juan juana julian julio keiko laura leandro leonel leonor "
                            + "leopoldo leticia lidia lilian lorenzo lourdes lucia lucio luis luisa luiz magdalena manuel marcela "
                            + "marcelo marco marcos margarita maria mariano mario marisa maritza marta martin mauricio mercedes "
                            + "miguel milagros mireya monica nayib nelson nestor nicanor nicolas norma octavio ofelia olga ollanta "
                            + "orlando oscar osvaldo pablo paola patricia paula paulo pedro pilar porfirio rafael ramiro ramon "
                            + "raquel raul reinaldo rene ricardo rigoberta roberto rocio rodrigo rogelio rolando romulo rosa "
                            + "rosario ruben salvador sandra santiago sebastian sergio silvia simon sonia susana tancredo teresa "
                            + "tito tomas valentina veronica vicente victor vilma violeta virgilio viviana ximena xiomara yolanda "
                            + "zoilamerica")
                    .split(" "));

    /** The most frequent family names of Spain and of Latin America. */
    private static final Set<String> FAMILY =
            Set.of(("acosta aguilar aguirre alonso alvarado alvarez arias arroyo avila barrios benitez blanco bravo "
                            + "cabrera calderon campos cano cardenas carrasco castillo castro chavez contreras cordero cordova "
                            + "coronel cortes cortez cruz cuellar delgado diaz dominguez duarte duran echeverria escobar espinosa "
                            + "espinoza estrada fernandez figueroa flores franco fuentes gallardo gallegos garcia garrido gil "
                            + "gimenez gomez gonzalez guerra guerrero gutierrez guzman hernandez herrera hidalgo ibarra iglesias "
                            + "jimenez juarez lara leiva leon lopez lozano luna maldonado marquez martinez medina mejia mendez "
                            + "mendoza menendez merino meza miranda molina montenegro montero morales moreno moya munoz navarro "
                            + "nieto nunez obando ochoa olivares ordonez orellana ortega ortiz pacheco padilla palacios paredes "
                            + "parra paz pena peralta perez pinto ponce prieto quintero quiroga ramirez ramos reyes rincon rios "
                            + "rivas rivera robles rodriguez rojas roman romero rosales rubio ruiz saavedra salas salazar salinas "
                            + "sanchez sandoval santana santiago santos sarmiento serrano sierra silva solano solis soria soto "
                            + "suarez tapia tejada toledo torres trujillo urrutia valdes valdez valencia valenzuela valle vargas "
                            + "vasquez vazquez vega velasco velasquez velazquez velez vera vergara vidal villa villalobos "
                            + "villanueva villegas yanez zambrano zamora zapata zavala zelaya zuniga")
                    .split(" "));

    private IberianNames() {}

    static boolean isFamily(String folded) {
        return FAMILY.contains(folded);
    }

    static boolean isGiven(String folded) {
        return GIVEN.contains(folded);
    }
}
