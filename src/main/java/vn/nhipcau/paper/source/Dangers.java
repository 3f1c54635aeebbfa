package vn.nhipcau.paper.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.UnreadablePaper;

/** What a Word file must not bring with it: programs, and content that lies elsewhere. Nothing is ever fetched or run. */
final class Dangers {
    static final Pattern RELATIONS = Pattern.compile("(?:.*/)?_rels/[^/]*\\.rels");

    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*vba(?:project|data)[^/]*|(?:.*/)?activex/.*|.*\\.(?:exe|dll|js|vbs|ps1|bat|cmd|scr|hta|jar|msi|lnk|wsf|docm|dotm|xlsm|xlsb|pptm)");

    /** A template on the writer's own disk: Word notes its place, and it says nothing. */
    private static final Pattern OWN_TEMPLATE = Pattern.compile("(?i)(?:file:/*)?[a-z]:[/\\\\].*");

    /** What Word keeps of other programs; the sheets behind its charts are files of their own kind. */
    private static final Pattern OBJECT = Pattern.compile("(?i)(?:.*/)?embeddings/.*\\.bin");

    private static final Pattern FETCHING = Pattern.compile(
            "(?is)\\s*(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|DATABASE|RD)(?![\\p{L}\\p{N}]).*");

    private Dangers() {}

    /**
     * Looks at the name of a part.
     *
     * @throws UnreadablePaper active, where it is a program; embedded, where another program made it
     */
    static void refuseProgram(String part) {
        if (PROGRAM.matcher(part).matches()) {
            throw new UnreadablePaper("active");
        }
        if (OBJECT.matcher(part).matches()) {
            throw new UnreadablePaper("embedded");
        }
    }

    /**
     * Looks at what a field is to do.
     *
     * @throws UnreadablePaper linked, where its words or picture are to come from elsewhere
     */
    static void refuseField(@Nullable CharSequence instruction) {
        if (instruction != null && FETCHING.matcher(instruction).matches()) {
            throw new UnreadablePaper("linked");
        }
    }

    /**
     * Looks at the links of a part. An address that a reader may press stays text; what is to be shown in place does not.
     *
     * @throws UnreadablePaper linked, where content is to come from elsewhere
     */
    static void refuseLinked(byte[] relations) {
        Xml xml = new Xml(relations);
        while (xml.next()) {
            String mode = xml.isStart() ? xml.attribute("TargetMode") : null;
            if (xml.isStart() && String.valueOf(xml.attribute("Type")).endsWith("/aFChunk")) {
                throw new UnreadablePaper("embedded");
            }
            if (mode != null && mode.equalsIgnoreCase("External")) {
                String type = String.valueOf(xml.attribute("Type")).toLowerCase(Locale.ROOT);
                String target = String.valueOf(xml.attribute("Target")).strip();
                boolean own = type.endsWith("/attachedtemplate")
                        && OWN_TEMPLATE.matcher(target).matches();
                if (!type.endsWith("/hyperlink") && !own) {
                    throw new UnreadablePaper("linked");
                }
            }
        }
    }
}
