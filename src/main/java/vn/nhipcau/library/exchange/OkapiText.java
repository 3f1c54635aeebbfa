package vn.nhipcau.library.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.Property;
import net.sf.okapi.common.resource.TextFragment;
import org.jspecify.annotations.Nullable;

/** A text as Okapi has read it, as pieces. */
final class OkapiText {
    private static final Pattern PAIR = Pattern.compile("^<[\\w:]+\\s[^>]*?\\brid=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("^<[\\w:]+\\s[^>]*?\\b(?:ctype|type)=\"([^\"]*)\"");

    private OkapiText() {}

    static List<Piece> pieces(TextFragment fragment) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        String text = fragment.getCodedText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!TextFragment.isMarker(c)) {
                words.append(c);
                continue;
            }
            Code code = fragment.getCode(text.charAt(++i));
            if (!isNote(code)) {
                flush(pieces, words);
                pieces.add(piece(code));
            }
        }
        flush(pieces, words);
        return pieces;
    }

    private static void flush(List<Piece> pieces, StringBuilder words) {
        if (!words.isEmpty()) {
            pieces.add(Piece.words(words.toString()));
            words.setLength(0);
        }
    }

    /** A note on words, such as that they are a term, is no code of the text. */
    private static boolean isNote(Code code) {
        return code.getTagType() != TextFragment.TagType.PLACEHOLDER
                && (code.hasOnlyAnnotation() || code.getOuterData().matches("(?s)</?(?:\\w+:)?mrk[\\s>].*"));
    }

    private static Piece piece(Code code) {
        Piece.Kind kind = switch (code.getTagType()) {
            case OPENING -> Piece.Kind.OPEN;
            case CLOSING -> Piece.Kind.CLOSE;
            case PLACEHOLDER -> Piece.Kind.LONE;
        };
        String outer = code.getOuterData();
        String own = code.getOriginalId();
        String id = own != null ? own : first(of(code, Property.TMX_x), of(code, Property.TMX_i), code.getId());
        String pair = first(of(code, Property.TMX_i), found(PAIR, outer), "");
        String data = code.hasData() ? code.getData() : "";
        return new Piece(
                kind,
                id,
                pair.equals(id) ? "" : pair,
                first(found(TYPE, outer), null, ""),
                data,
                code.getDisplayText());
    }

    private static @Nullable String of(Code code, String property) {
        Property held = code.getProperty(property);
        return held == null ? null : held.getValue();
    }

    private static @Nullable String found(Pattern pattern, String outer) {
        Matcher matcher = pattern.matcher(outer);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String first(@Nullable String one, @Nullable String other, Object last) {
        return one != null ? one : other != null ? other : String.valueOf(last);
    }
}
