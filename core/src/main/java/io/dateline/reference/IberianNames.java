package io.dateline.reference;

import java.util.Set;

/** Given names that show a name to be Spanish, so that two family names follow, of which the second may be left out. */
final class IberianNames {
    private static final Set<String> GIVEN =
            Set.of(("adolfo agustin alberto alejandro alfonso alfredo alvaro andres angel antonio"
                            + " arturo augusto baltasar benito bernardo camilo carlos carmen cesar claudia cristina daniel diego eduardo"
                            + " elena emilio enrique ernesto esteban evo federico felipe fernando fidel francisco gabriel gerardo german"
                            + " gilberto gonzalo guillermo gustavo hector hernan hugo ignacio irma isabel ivan jaime javier jesus joaquin"
                            + " jorge jose juan juana julian julio laura leonel leopoldo lorenzo luis luisa lucia manuel marcelo marcos"
                            + " maria mariano mario mauricio miguel nestor nicolas norma octavio oscar pablo patricia pedro rafael ramiro"
                            + " ramon raul ricardo rigoberta roberto rodrigo rosa ruben salvador santiago sergio teresa tomas vicente"
                            + " victor ximena")
                    .split(" "));

    private IberianNames() {}

    static boolean isGiven(String folded) {
        return GIVEN.contains(folded);
    }
}
