package vn.nhipcau.library.publications;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is printed, filmed or put up.
 *
 * @param kind code of its kind
 * @param title in Vietnamese
 * @param agency in whose name it is
 * @param cover number of the medium that shows it
 * @param file number of the medium that holds it
 * @param activity of which it is an output
 * @param prints in their order
 * @param editions numbers of those that stand in it
 */
public record Publication(
        long id,
        String kind,
        String title,
        int year,
        long agency,
        String agencyName,
        Extent extent,
        Money money,
        Permit permit,
        @Nullable Long cover,
        @Nullable Long file,
        @Nullable Long activity,
        Spot spot,
        String note,
        int version,
        List<Print> prints,
        List<Long> editions) {
    public Publication {
        prints = List.copyOf(prints);
        editions = List.copyOf(editions);
    }

    /**
     * How long and large it is; null or empty is not known, or means nothing for its kind.
     *
     * @param dimensions as one says it: {@code 14,5 × 20,5 cm}
     * @param area in square metres, of all faces
     * @param faces on how many sides it is to be seen
     */
    public record Extent(
            String dimensions,
            @Nullable Integer pages,
            @Nullable Integer minutes,
            @Nullable BigDecimal area,
            @Nullable Integer faces) {}

    /**
     * What it cost.
     *
     * @param cost in đồng, null where it is not known
     * @param funds out of what it was paid
     */
    public record Money(@Nullable Long cost, String funds) {}

    /**
     * The paper by which it may be made.
     *
     * @param kind code of its kind, null where it has none
     * @param by who granted it
     */
    public record Permit(
            @Nullable String kind, String number, @Nullable LocalDate day, String by) {}

    /**
     * Where it stands.
     *
     * @param latitude in degrees of WGS 84, north positive
     * @param longitude in degrees of WGS 84, east positive
     */
    public record Spot(
            String place,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    public String address() {
        return "/publications/" + id;
    }

    /** Whether its issue is put together here. */
    public boolean isBulletin() {
        return kind.equals(PublicationKind.BULLETIN);
    }

    /** How many were ordered, in all languages. */
    public int copies() {
        return prints.stream().mapToInt(Print::copies).sum();
    }
}
