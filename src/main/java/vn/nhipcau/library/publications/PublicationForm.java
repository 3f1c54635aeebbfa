package vn.nhipcau.library.publications;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What a person typed of a publication.
 *
 * @param prints one for each form in which it is printed; rows left blank are none
 * @param editions numbers of those that stand in it
 */
public record PublicationForm(
        String kind,
        String title,
        String year,
        String dimensions,
        String pages,
        String minutes,
        String area,
        String faces,
        String cost,
        String funds,
        String permit,
        String permitNumber,
        String permitDay,
        String permitBy,
        @Nullable Long cover,
        @Nullable Long file,
        @Nullable Long activity,
        String place,
        String latitude,
        String longitude,
        String note,
        @Nullable List<@Nullable PrintForm> prints,
        @Nullable List<@Nullable Long> editions,
        @Nullable Integer version) {
    private static final int MORE = 2;

    public PublicationForm {
        kind = Typed.line(kind);
        title = Typed.line(title);
        year = Typed.line(year);
        dimensions = Typed.line(dimensions);
        pages = Typed.line(pages);
        minutes = Typed.line(minutes);
        area = Typed.line(area);
        faces = Typed.line(faces);
        cost = Typed.line(cost);
        funds = Typed.line(funds);
        permit = Typed.line(permit);
        permitNumber = Typed.line(permitNumber);
        permitDay = Typed.line(permitDay);
        permitBy = Typed.line(permitBy);
        place = Typed.line(place);
        latitude = Typed.line(latitude);
        longitude = Typed.line(longitude);
        note = Typed.line(note);
    }

    static PublicationForm blank(int year, @Nullable Long activity) {
        return new PublicationForm(
                "",
                "",
                String.valueOf(year),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                activity,
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                null);
    }

    static PublicationForm of(Publication one) {
        return new PublicationForm(
                one.kind(),
                one.title(),
                String.valueOf(one.year()),
                one.extent().dimensions(),
                number(one.extent().pages()),
                number(one.extent().minutes()),
                decimal(one.extent().area()),
                number(one.extent().faces()),
                number(one.money().cost()),
                one.money().funds(),
                Objects.requireNonNullElse(one.permit().kind(), ""),
                one.permit().number(),
                Typed.day(one.permit().day()),
                one.permit().by(),
                one.cover(),
                one.file(),
                one.activity(),
                one.spot().place(),
                decimal(one.spot().latitude()),
                decimal(one.spot().longitude()),
                one.note(),
                one.prints().stream().<@Nullable PrintForm>map(PrintForm::of).toList(),
                one.editions().stream().<@Nullable Long>map(id -> id).toList(),
                one.version());
    }

    private static String number(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }

    private static String decimal(@Nullable BigDecimal number) {
        return number == null ? "" : Numerals.typed(number);
    }

    /** The same, to be saved over what someone else changed meanwhile. */
    PublicationForm over(int newer) {
        return new PublicationForm(
                kind,
                title,
                year,
                dimensions,
                pages,
                minutes,
                area,
                faces,
                cost,
                funds,
                permit,
                permitNumber,
                permitDay,
                permitBy,
                cover,
                file,
                activity,
                place,
                latitude,
                longitude,
                note,
                prints,
                editions,
                newer);
    }

    /** The rows of the form: what was typed, and room for more. */
    public List<PrintForm> rows() {
        List<PrintForm> rows = new ArrayList<>(typed().toList());
        int typed = rows.size();
        while (rows.size() < Math.max(typed + 1, MORE)) {
            rows.add(PrintForm.BLANK);
        }
        return rows;
    }

    /** Those that are to be. */
    Stream<PrintForm> typed() {
        return prints == null
                ? Stream.of()
                : prints.stream().filter(Objects::nonNull).filter(row -> !row.isBlank());
    }

    /** Numbers of the editions that were ticked. */
    public List<Long> ticked() {
        return editions == null
                ? List.of()
                : editions.stream().filter(Objects::nonNull).distinct().toList();
    }

    Faults faults() {
        return PublicationFaults.of(this);
    }

    Optional<Integer> yearTyped() {
        return year.matches("(19|20|21)\\d\\d") ? Optional.of(Integer.valueOf(year)) : Optional.empty();
    }

    /** The publication that was typed; to be asked only where there are no faults. */
    Publication publication(@Nullable Publication before, long agency) {
        return new Publication(
                before == null ? 0 : before.id(),
                kind,
                title,
                yearTyped().orElseThrow(),
                before == null ? agency : before.agency(),
                "",
                new Publication.Extent(
                        dimensions,
                        Numerals.count(pages).orElse(null),
                        Numerals.count(minutes).orElse(null),
                        Numerals.decimal(area, 2).orElse(null),
                        Numerals.count(faces).orElse(null)),
                new Publication.Money(Numerals.whole(cost).orElse(null), funds),
                new Publication.Permit(
                        Typed.orNull(permit), permitNumber, Typed.day(permitDay).orElse(null), permitBy),
                cover,
                file,
                activity,
                new Publication.Spot(
                        place,
                        Numerals.decimal(latitude, 8).orElse(null),
                        Numerals.decimal(longitude, 8).orElse(null)),
                note,
                version == null ? 0 : version,
                typed().map(PrintForm::print).toList(),
                ticked());
    }
}
