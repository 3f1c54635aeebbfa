package vn.nhipcau.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Sentences like those of a province's editions, drawn from a seed: of some thousand syllables as unevenly spread as in a
 * language, in phrases that come again and again, a third of them an earlier sentence with a few words changed.
 */
final class Corpus {
    private static final String[] ONSETS = "b c ch d đ g gi h k kh l m n ng nh p ph qu r s t th tr v x".split(" ");
    private static final String[] RIMES =
            ("a á à ả ã ạ an án àn ang áng àng ánh anh ao ào áo ạt át ay ày âm ấm ân ấn ần âu ầu ấu ăn ắn ăng ằng"
                            + " ê ế ề ên ến iên iến iền iệp iều iểu inh ính ình ít o ó ỏ oa oán oàn oạt oi ói on ong óng òng ô ố ồ ội ôi ông ống ồng"
                            + " ơ ờ ới ơi ơn u ú ù ua úa uy ung úng ùng uốc uộc ương ường ưởng ưu ừ ứ")
                    .split(" ");
    private static final int PHRASES = 12_000;
    private static final int RECENT = 50_000;

    private final Random random;
    private final List<String> syllables = new ArrayList<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<List<String>> recent = new ArrayList<>();

    Corpus(long seed) {
        random = new Random(seed);
        for (String onset : ONSETS) {
            for (String rime : RIMES) {
                syllables.add(onset + rime);
            }
        }
        java.util.Collections.shuffle(syllables, random);
        for (int i = 0; i < PHRASES; i++) {
            List<String> phrase = new ArrayList<>();
            for (int j = 0; j < 2 + random.nextInt(5); j++) {
                phrase.add(syllable());
            }
            phrases.add(phrase);
        }
    }

    String sentence() {
        List<String> words = random.nextInt(3) == 0 && !recent.isEmpty()
                ? changed(recent.get(random.nextInt(recent.size())), 1 + random.nextInt(3))
                : drawn();
        if (recent.size() < RECENT) {
            recent.add(words);
        } else {
            recent.set(random.nextInt(RECENT), words);
        }
        return said(words);
    }

    /** A sentence with so many words changed, put in or taken out. */
    String changed(String sentence, int times) {
        return said(changed(List.of(sentence.substring(0, sentence.length() - 1).split(" ")), times));
    }

    private List<String> drawn() {
        List<String> words = new ArrayList<>();
        int phrasesIn = 1 + random.nextInt(6);
        for (int i = 0; i < phrasesIn; i++) {
            words.addAll(phrases.get(uneven(phrases.size())));
            if (random.nextInt(4) == 0) {
                words.add(number());
            }
        }
        return words;
    }

    private List<String> changed(List<String> words, int times) {
        List<String> others = new ArrayList<>(words);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(others.size());
            switch (random.nextInt(4)) {
                case 0 -> others.add(at, syllable());
                case 1 -> {
                    if (others.size() > 3) {
                        others.remove(at);
                    }
                }
                case 2 -> others.set(at, number());
                default -> others.set(at, syllable());
            }
        }
        return others;
    }

    private String syllable() {
        return syllables.get(uneven(syllables.size()));
    }

    private String number() {
        return random.nextBoolean()
                ? 1 + random.nextInt(9) + "." + (100 + random.nextInt(900))
                : String.valueOf(1 + random.nextInt(2030));
    }

    /** As Zipf has it: the first is met a thousand times as often as the thousandth. */
    private int uneven(int size) {
        return (int) Math.min(size - 1L, (long) Math.pow(size, random.nextDouble()) - 1L);
    }

    private static String said(List<String> words) {
        String sentence = String.join(" ", words);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }
}
