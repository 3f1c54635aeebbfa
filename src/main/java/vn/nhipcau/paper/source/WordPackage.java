package vn.nhipcau.paper.source;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperFile;
import vn.nhipcau.paper.UnreadablePaper;

/** The parts of a .docx file for those who look at its form: what its words are made up with. Nothing outside it is fetched. */
public final class WordPackage {
    private static final Pattern WANTED = Pattern.compile(
            "_rels/\\.rels|docProps/app\\.xml|word/theme/[^/]+\\.xml|word/(?:_rels/)?[^/]+\\.(?:xml|rels)");

    private final Map<String, byte[]> parts;
    private final String main;

    private WordPackage(Map<String, byte[]> parts, String main) {
        this.parts = parts;
        this.main = main;
    }

    /**
     * Opens a file that its words have been read from.
     *
     * @throws UnreadablePaper as {@link PaperFile} does, and type when it is another kind of paper
     */
    public static WordPackage open(String fileName, byte[] file) {
        if (!PaperFile.read(fileName, file).format().equals("docx")) {
            throw new UnreadablePaper("type");
        }
        Map<String, byte[]> parts =
                ZipParts.read(file, name -> WANTED.matcher(name).matches());
        return new WordPackage(parts, WordFile.mainPart(parts));
    }

    /** Its events, null where the file has no such part. */
    public @Nullable Xml part(String name) {
        byte[] part = parts.get(name);
        return part == null ? null : new Xml(part);
    }

    /** As it is stored; null where the file has no such part. */
    public byte @Nullable [] bytes(String name) {
        return parts.get(name);
    }

    public Xml mainPart() {
        Xml xml = part(main);
        if (xml == null) {
            throw new UnreadablePaper("type");
        }
        return xml;
    }

    /** The name of the part that tells where the main part's headers are. */
    public String relationsOfMain() {
        int folder = main.lastIndexOf('/') + 1;
        return main.substring(0, folder) + "_rels/" + main.substring(folder) + ".rels";
    }

    /** The first of the parts whose name begins so, null where there is none. */
    public @Nullable Xml firstPart(String prefix) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .findFirst()
                .map(this::part)
                .orElse(null);
    }
}
