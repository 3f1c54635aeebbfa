package vn.nhipcau.library.editions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.ContentJson;
import vn.nhipcau.library.Tidy;

/**
 * What a person typed of an edition's original.
 *
 * @param version of the text that was before the eyes, factsVersion of what is the same in all languages
 * @param fields as typed, by their codes
 * @param content as the editor has it, null where it was written without the editor
 * @param blocks as written without the editor
 */
public record EditionForm(
        int version,
        int factsVersion,
        String title,
        String lead,
        Map<String, String> fields,
        WhenOlder whenOlder,
        String picture,
        @Nullable String content,
        List<PlainBlock> blocks) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_LEAD = 2000;
    private static final int MOST_BLOCKS = 2000;

    static EditionForm of(EditionKind kind, Edition edition, EditionText text) {
        Map<String, String> typed = new TreeMap<>();
        for (Field field : kind.fields()) {
            Map<String, String> kept = field.translated() ? text.said().fields() : edition.fields();
            typed.put(field.code(), field.typed(kept.getOrDefault(field.code(), "")));
        }
        return new EditionForm(
                text.version(),
                edition.version(),
                text.said().title(),
                text.said().lead(),
                typed,
                edition.whenOlder(),
                edition.picture() == null ? "" : edition.picture().toString(),
                ContentJson.write(text.said().content()),
                text.said().content().blocks().stream().map(PlainBlock::of).toList());
    }

    static EditionForm of(MultiValueMap<String, String> sent) {
        Map<String, String> fields = new HashMap<>();
        sent.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith("f.")) {
                fields.put(name.substring(2), value);
            }
        });
        List<String> ids = sent.getOrDefault("block", List.of());
        List<String> types = sent.getOrDefault("type", List.of());
        List<String> texts = sent.getOrDefault("text", List.of());
        int count = Math.min(MOST_BLOCKS, Math.min(ids.size(), Math.min(types.size(), texts.size())));
        return new EditionForm(
                number(sent.getFirst("version")),
                number(sent.getFirst("factsVersion")),
                Tidy.line(first(sent, "title")),
                Tidy.line(first(sent, "lead")),
                fields,
                "NOTICE".equals(sent.getFirst("whenOlder")) ? WhenOlder.NOTICE : WhenOlder.LAST_GOOD,
                Tidy.line(first(sent, "picture")).replace("#", ""),
                sent.getFirst("content"),
                IntStream.range(0, count)
                        .mapToObj(i -> new PlainBlock(ids.get(i), type(types.get(i)), texts.get(i)))
                        .toList());
    }

    /** The blocks laid anew, by a button of the plain form: {@code up:3}, {@code down:3}, {@code out:3}, {@code add:QUOTE}. */
    EditionForm laid(String act) {
        List<PlainBlock> laid = new ArrayList<>(blocks);
        String what = act.replaceFirst(":.*", "");
        String which = act.replaceFirst(".*:", "");
        int at = number(which);
        if (what.equals("add")) {
            laid.add(new PlainBlock(Tidy.id(), type(which), ""));
        } else if (at < laid.size()) {
            PlainBlock block = laid.remove(at);
            if (what.equals("up")) {
                laid.add(Math.max(0, at - 1), block);
            } else if (what.equals("down")) {
                laid.add(Math.min(laid.size(), at + 1), block);
            }
        }
        return new EditionForm(version, factsVersion, title, lead, fields, whenOlder, picture, null, laid);
    }

    /** The same with what cannot be read as it was before. */
    EditionForm without(Faults faults, EditionForm before) {
        Map<String, String> readable = new TreeMap<>(fields);
        faults.all().stream()
                .map(Faults.Fault::field)
                .filter(field -> field.startsWith("f."))
                .map(field -> field.substring(2))
                .forEach(field -> readable.put(field, before.fields.getOrDefault(field, "")));
        return new EditionForm(
                version,
                factsVersion,
                faults.at("title") == null ? title : before.title,
                faults.at("lead") == null ? lead : before.lead,
                readable,
                whenOlder,
                faults.at("picture") == null ? picture : before.picture,
                content,
                blocks);
    }

    /** The same, to be saved over what someone else changed meanwhile. */
    EditionForm over(int version, int factsVersion) {
        return new EditionForm(version, factsVersion, title, lead, fields, whenOlder, picture, content, blocks);
    }

    /**
     * Its content as the editor takes it up.
     *
     * @param before what stood there, whose parts keep their ids
     * @throws vn.nhipcau.base.Refused where what was sent is no content
     */
    public String contentJson(Content before) {
        return ContentJson.write(content(before));
    }

    /** What it says, with the fields that each language says anew. */
    EditionText.Said said(EditionKind kind, Content before) {
        Map<String, String> told = new TreeMap<>();
        kind.fields(true)
                .forEach(field -> read(field)
                        .filter(value -> !value.isEmpty())
                        .ifPresent(value -> told.put(field.code(), value)));
        return new EditionText.Said(title, lead, told, content(before));
    }

    /** The fields that are the same in all languages. */
    Map<String, String> facts(EditionKind kind) {
        Map<String, String> facts = new TreeMap<>();
        kind.fields(false)
                .forEach(field -> read(field)
                        .filter(value -> !value.isEmpty())
                        .ifPresent(value -> facts.put(field.code(), value)));
        return facts;
    }

    @Nullable
    Long pictureNumber() {
        return picture.matches("\\d{1,18}") ? Long.valueOf(picture) : null;
    }

    Faults faults(EditionKind kind) {
        Faults faults = Faults.NONE
                .when(title.length() > LONGEST_TITLE, "title", "base.field.long", LONGEST_TITLE)
                .when(lead.length() > LONGEST_LEAD, "lead", "base.field.long", LONGEST_LEAD)
                .when(!picture.isEmpty() && pictureNumber() == null, "picture", "library.edition.picture.number");
        for (Field field : kind.fields()) {
            faults = faults.when(
                    read(field).isEmpty(),
                    "f." + field.code(),
                    Objects.requireNonNullElse(field.hint(), "library.field.wrong"));
        }
        return faults;
    }

    private Content content(Content before) {
        if (content != null) {
            return ContentJson.readTyped(content);
        }
        Map<String, Block> known = new HashMap<>();
        before.blocks().forEach(block -> known.put(block.id(), block));
        List<Block> written = new ArrayList<>();
        blocks.forEach(
                plain -> plain.block(Optional.ofNullable(known.get(plain.id()))).ifPresent(written::add));
        return ContentJson.readTyped(ContentJson.write(new Content(written)));
    }

    private Optional<String> read(Field field) {
        return field.read(fields.getOrDefault(field.code(), ""));
    }

    private static PlainBlock.Type type(String name) {
        return Arrays.stream(PlainBlock.Type.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElse(PlainBlock.Type.PARAGRAPH);
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
