package io.dateline.reference;

/**
 * What the rows of the actor table are found by. Names of bodies are taken as written, names of persons by their keys.
 *
 * @param persons all persons by the keys of all their names
 * @param bodies all others likewise
 * @param familyNames the persons by the key of what is their family name
 * @param bodyNames the others by the words of their names
 * @param firstNames how many persons have a word's key as their first name, where it is at least three
 * @param lastNames how many have it as their last
 */
record ActorIndexes(
        KeyIndex persons,
        KeyIndex bodies,
        KeyIndex familyNames,
        NameTable bodyNames,
        KeyCounts firstNames,
        KeyCounts lastNames) {
    static ActorIndexes read(ImageReader image) {
        return new ActorIndexes(
                KeyIndex.read(image),
                KeyIndex.read(image),
                KeyIndex.read(image),
                NameTable.read(image),
                KeyCounts.read(image),
                KeyCounts.read(image));
    }

    void write(ImageWriter image) {
        persons.write(image);
        bodies.write(image);
        familyNames.write(image);
        bodyNames.write(image);
        firstNames.write(image);
        lastNames.write(image);
    }
}
