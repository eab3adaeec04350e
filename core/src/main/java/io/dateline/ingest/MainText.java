package io.dateline.ingest;

import io.dateline.ingest.Page.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The story of a page, without what stands around it. Where leaving out by the names of classes leaves too little, only the meaning
 * of tags counts; where that leaves too little, all that is shown is taken: better too much than nothing.
 */
final class MainText {
    private static final int ENOUGH = 250;
    private static final double ENOUGH_SHARE = 0.5;
    private static final double LINKS = 0.6;

    private MainText() {}

    static String of(Page page) {
        List<Block> shown = page.blocks();
        List<Block> meant = keep(shown, block -> !block.in(PageZones.AROUND));
        List<Block> named = keep(meant, block -> !block.in(PageZones.SUSPECT));
        List<Block> base = isEnough(named, meant) ? named : isEnough(meant, shown) ? meant : shown;
        List<Block> story = keep(article(base), block -> !isLinks(block));
        return join(story.isEmpty() ? base : story);
    }

    private static boolean isEnough(List<Block> part, List<Block> whole) {
        int length = length(part);
        return length >= ENOUGH || length > 0 && length >= length(whole) * ENOUGH_SHARE;
    }

    private static List<Block> keep(List<Block> blocks, Predicate<Block> wanted) {
        return blocks.stream().filter(wanted).toList();
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    /** The main part alone, and of several articles the longest alone, where that is half of the page or more. */
    private static List<Block> article(List<Block> base) {
        List<Block> main = keep(base, block -> block.in(PageZones.MAIN));
        if (length(main) < length(base) * ENOUGH_SHARE) {
            return base;
        }
        Map<Integer, Integer> lengths = new HashMap<>();
        main.forEach(block -> lengths.merge(block.article(), block.text().length(), Integer::sum));
        int longest = lengths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Block> one = keep(main, block -> block.article() == longest);
        return length(one) >= length(main) * ENOUGH_SHARE ? one : main;
    }

    /** A menu that no tag or class gave away: nearly all of it links, and no sentence. */
    private static boolean isLinks(Block block) {
        return block.linkCharacters() > block.text().length() * LINKS
                && !block.text().matches("(?s).*[.!?\u3002\u061f]['\"\u201d\u2019\u00bb)]?$");
    }

    private static String join(List<Block> blocks) {
        List<String> texts = Furniture.without(blocks.stream().map(Block::text).toList());
        return String.join("\n\n", texts);
    }
}
