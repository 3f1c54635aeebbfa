package vn.nhipcau.library.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.TagType;
import org.jspecify.annotations.Nullable;

/** The codes of a text in XLIFF 2, with what they stood for as original data. */
final class Xliff21Codes {
    private Xliff21Codes() {}

    static void fill(Fragment fragment, List<Piece> pieces) {
        Map<Integer, Integer> halves = Xliff12Codes.halves(pieces);
        Map<Integer, String> ids = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String id = ids.getOrDefault(halves.getOrDefault(i, -1), piece.id());
            ids.put(i, id);
            switch (piece.kind()) {
                case WORDS -> fragment.append(Signs.named(piece.text()));
                case LONE -> describe(fragment.appendCode(id, data(piece)), piece);
                case OPEN -> describe(fragment.openCodeSpan(id, data(piece)), piece);
                case CLOSE -> {
                    if (halves.containsKey(i)) {
                        fragment.closeCodeSpan(id, data(piece));
                    } else {
                        describe(fragment.append(TagType.CLOSING, id, data(piece), false), piece);
                    }
                }
            }
        }
    }

    private static @Nullable String data(Piece piece) {
        return piece.text().isEmpty() ? null : Signs.named(piece.text());
    }

    private static void describe(CTag code, Piece piece) {
        switch (piece.type()) {
            case "" -> {}
            case "bold" -> formatted(code, "xlf:b");
            case "italic" -> formatted(code, "xlf:i");
            case "link" -> code.setType("link");
            case "x-foreign" -> {
                code.setType("other");
                code.setSubType("nhipcau:foreign");
            }
            default -> other(code, piece.type());
        }
        String shown = piece.shown();
        if (shown != null) {
            code.setEquiv("");
            code.setDisp(Signs.bearable(shown));
        }
    }

    private static void formatted(CTag code, String how) {
        code.setType("fmt");
        code.setSubType(how);
    }

    private static void other(CTag code, String type) {
        String[] parts = type.split(" ", 2);
        if (parts[0].matches("fmt|ui|quote|link|image|other")) {
            code.setType(parts[0]);
            if (parts.length > 1) {
                code.setSubType(parts[1]);
            }
        }
    }

    static List<Piece> pieces(Fragment fragment) {
        List<Piece> pieces = new ArrayList<>();
        for (Object part : fragment) {
            if (part instanceof String words) {
                pieces.add(Piece.words(words));
            } else if (part instanceof CTag code) {
                pieces.add(piece(code));
            }
        }
        return pieces;
    }

    private static Piece piece(CTag code) {
        Piece.Kind kind = switch (code.getTagType()) {
            case OPENING -> Piece.Kind.OPEN;
            case CLOSING -> Piece.Kind.CLOSE;
            case STANDALONE -> Piece.Kind.LONE;
        };
        String sub = code.getSubType() == null ? "" : " " + code.getSubType();
        String type = code.getType() == null ? "" : code.getType() + sub;
        String data = code.hasData() ? String.valueOf(code.getData()) : "";
        return new Piece(kind, code.getId(), "", type, data, code.getDisp());
    }
}
