package vn.nhipcau.paper.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.source.WordPackage;
import vn.nhipcau.paper.source.Xml;

/**
 * A Word file with all its formatting resolved.
 *
 * @param running headers and footers by the relation that a section names
 * @param hasEvenHeaders whether even pages have headers of their own
 * @param pages as Word counted them when it saved the file, 0 where it did not say
 */
record WordPaper(
        List<Section> sections,
        List<Paragraph> paragraphs,
        List<Grid> tables,
        Map<String, List<Paragraph>> running,
        boolean hasEvenHeaders,
        int pages) {

    static WordPaper read(WordPackage file) {
        Styles styles = Styles.read(file.part("word/styles.xml"));
        ThemeFonts fonts = ThemeFonts.read(file.firstPart("word/theme/"));
        List<Section> sections = BodyReader.sections(file.mainPart());
        BodyReader body =
                new BodyReader(new Formatting(styles, fonts, new Lists(file)), sections).read(file.mainPart());
        Map<String, List<Paragraph>> running = new HashMap<>();
        Map<String, List<Paragraph>> byPart = new HashMap<>();
        relations(file.part(file.relationsOfMain())).forEach((id, target) -> {
            List<Paragraph> read = byPart.computeIfAbsent(target, name -> {
                BodyReader reader = new BodyReader(new Formatting(styles, fonts, new Lists(file)), sections);
                return reader.read(file.part(name)).paragraphs();
            });
            running.put(id, read);
        });
        return new WordPaper(
                sections,
                body.paragraphs(),
                body.tables(),
                running,
                isOn(file.part("word/settings.xml"), "evenAndOddHeaders"),
                pages(file.part("docProps/app.xml")));
    }

    private static Map<String, String> relations(@Nullable Xml xml) {
        Map<String, String> targets = new HashMap<>();
        while (xml != null && xml.next()) {
            String id = xml.isStart() ? xml.attribute("Id") : null;
            String type = xml.isStart() ? xml.attribute("Type") : null;
            String target = xml.isStart() ? xml.attribute("Target") : null;
            if (id != null && type != null && target != null && type.matches(".*/(header|footer)")) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : "word/" + target);
            }
        }
        return targets;
    }

    private static boolean isOn(@Nullable Xml xml, String setting) {
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals(setting)) {
                return xml.isOn();
            }
        }
        return false;
    }

    private static int pages(@Nullable Xml xml) {
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("Pages")) {
                return Traits.parsed(xml.text(), 0);
            }
        }
        return 0;
    }

    List<Paragraph> header(Section section, String type) {
        return running.getOrDefault(String.valueOf(section.header(type)), List.of());
    }

    List<Paragraph> footer(Section section, String type) {
        return running.getOrDefault(String.valueOf(section.footer(type)), List.of());
    }
}
