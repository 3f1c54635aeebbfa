package vn.nhipcau.library.bulletins;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.editions.EditionText;

/**
 * An issue with all that is read in it, in both languages.
 *
 * @param title of the bulletin, in Vietnamese
 * @param agency in whose name it is
 * @param permit the paper by which it is made, as it is printed; empty where none was written down
 * @param copies how many are printed, 0 where that is not known
 * @param dimensions its size as one says it
 */
public record Issue(
        Bulletin head,
        String title,
        String agency,
        String permit,
        int copies,
        String dimensions,
        ContentLanguage second,
        List<Told> stories) {
    public Issue {
        stories = List.copyOf(stories);
    }

    /**
     * A story in both languages.
     *
     * @param why it may not be printed as things stand, null where it may
     * @param rows its blocks beside each other
     */
    public record Told(
            long edition,
            String section,
            String secondSection,
            EditionText.Said left,
            EditionText.Said right,
            Candidate.@Nullable Why why,
            List<Row> rows) {}

    /**
     * A block beside what it is in the other language.
     *
     * @param right null where the other language does not have it
     * @param pictures that it shows; they stand once, for both
     */
    public record Row(Block left, @Nullable Block right, List<Picture> pictures) {}

    /**
     * A picture in its public form.
     *
     * @param sha256 of its bytes
     * @param caption under it in Vietnamese, {@code secondCaption} in the other language
     * @param credit whose it is and by what right, as one line
     */
    public record Picture(
            long medium,
            String name,
            String sha256,
            String mediaType,
            int width,
            int height,
            String alt,
            String caption,
            String secondCaption,
            String credit,
            String secondCredit) {}

    /** What is printed of it, as one number: the same as long as nothing of it changes. */
    public String fingerprint() {
        String all = JsonMapper.shared().writeValueAsString(this);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The stories that may not be printed as things stand. */
    public List<Told> unfit() {
        return stories.stream().filter(story -> story.why() != null).toList();
    }
}
