package vn.nhipcau.paper;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Spoils the lines of a paper as copying, narrow pages and many hands do. */
public final class Noise {
    private Noise() {}

    /** Each line broken where it is longer than that many characters. */
    public static String wrapped(String paper, int width) {
        StringBuilder text = new StringBuilder();
        paper.lines().forEach(line -> {
            int used = 0;
            for (String word : line.split(" ", -1)) {
                boolean fits = used == 0 || used + 1 + word.length() <= width;
                text.append(used == 0 ? "" : fits ? " " : "\n").append(word);
                used = fits ? used + 1 + word.length() : word.length();
            }
            text.append('\n');
        });
        return text.toString();
    }

    /** Two of the noises over each line, chosen by the seed. */
    public static String over(String paper, List<BiFunction<String, Random, String>> noises, int seed) {
        Random random = new Random(seed);
        BiFunction<String, Random, String> first = noises.get(seed % noises.size());
        BiFunction<String, Random, String> second = noises.get(random.nextInt(noises.size()));
        StringBuilder text = new StringBuilder();
        paper.lines()
                .forEach(line -> text.append(second.apply(first.apply(line, random), random))
                        .append('\n'));
        return text.toString();
    }
}
