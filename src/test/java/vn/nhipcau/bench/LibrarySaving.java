package vn.nhipcau.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.database.EmbeddedPostgres;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.editions.EditionKinds;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.Editions;
import vn.nhipcau.library.editions.WriteEdition;
import vn.nhipcau.world.World;

/** Saving the original of an edition that stands in 25 languages, turn about with one that stands in Vietnamese alone. */
final class LibrarySaving {
    private static final int LANGUAGES = 25;
    private static final int PARAGRAPHS = 40;
    private static final int SAVES = 400;
    private static final int WARM_UP = 100;
    private static final double AIM = 1.1;

    private final WriteEdition write;
    private final Editions editions;
    private final EditionTexts texts;
    private final EditionKinds kinds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Trail trail;

    private LibrarySaving(ConfigurableApplicationContext context) {
        write = context.getBean(WriteEdition.class);
        editions = context.getBean(Editions.class);
        texts = context.getBean(EditionTexts.class);
        kinds = context.getBean(EditionKinds.class);
        jdbc = context.getBean(JdbcClient.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        trail = context.getBean(Trail.class);
    }

    static void measure() throws Exception {
        Path data = Path.of("target", "bench", "library-saving");
        if (Files.exists(data)) {
            EmbeddedPostgres.discard(data);
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                ConfigurableApplicationContext context = new SpringApplicationBuilder(
                                Class.forName("vn.nhipcau.Application"))
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .properties(Map.of(
                                "nhipcau.data",
                                data.toString(),
                                "nhipcau.demo",
                                "true",
                                "spring.datasource.url",
                                postgres.jdbcUrl(),
                                "spring.datasource.username",
                                postgres.user(),
                                "spring.datasource.password",
                                postgres.password()))
                        .run()) {
            context.getBean(World.class).fillOnce();
            new LibrarySaving(context).compare();
        }
    }

    private void compare() {
        Visitor editor = editor();
        long one = begun(editor);
        long many = begun(editor);
        translate(many);
        List<Double> ofOne = new ArrayList<>();
        List<Double> ofMany = new ArrayList<>();
        for (int save = 0; save < SAVES + WARM_UP; save++) {
            double single = saved(editor, one, save);
            double all = saved(editor, many, save);
            if (save >= WARM_UP) {
                ofOne.add(single);
                ofMany.add(all);
            }
        }
        System.out.printf(Locale.ROOT, "saving: an original of %d sentences, a word of one changed%n", 2 * PARAGRAPHS);
        Figures alone = new Figures(ofOne);
        Figures beside = new Figures(ofMany);
        alone.print("in Vietnamese alone", "ms");
        beside.print("in " + LANGUAGES + " languages, all of it translated", "ms");
        double ratio = beside.median() / alone.median();
        System.out.printf(Locale.ROOT, "  ratio %.2f  (aim %.2f)%s%n", ratio, AIM, ratio > AIM ? "   MISSED" : "");
    }

    private Visitor editor() {
        return jdbc.sql("""
                select m.id, m.post, m.agency_id, agency_name_now(m.agency_id) as agency
                from member m where m.sign_in_name = 'bien-tap.stttt'
                """)
                .query((row, i) -> new Visitor(
                        row.getLong("id"),
                        row.getString("post"),
                        row.getLong("agency_id"),
                        row.getString("agency"),
                        Set.of("EDITOR"),
                        Language.VI))
                .single();
    }

    private long begun(Visitor editor) {
        return write.begin(editor, kinds.of("FEATURE"), null, said(-1));
    }

    /** Every sentence in 24 languages, as if all had been translated. */
    private void translate(long edition) {
        transaction.executeWithoutResult(status -> {
            trail.writeByProgram("bench", "translation.filled", "bench", null);
            jdbc.sql("""
                    insert into content_language (code, own_name, vi_name, en_name, script, spaced, position)
                    select 'x' || chr(96 + n), 'Tiếng ' || n, 'Tiếng ' || n, 'Language ' || n, 'Latn', true, 100 + n
                    from generate_series(1, :more) n
                    """).param("more", LANGUAGES - 9).update();
            jdbc.sql("""
                    insert into edition_text (edition_id, language, state, title, content, saved_at, saved_by)
                    select t.edition_id, l.code, 'DRAFT', t.title, t.content, t.saved_at, t.saved_by
                    from edition_text t join content_language l on l.code <> 'vi'
                    where t.edition_id = :edition and t.language = 'vi'
                    """).param("edition", edition).update();
            jdbc.sql("""
                    insert into segment_meaning
                    select edition_id, key, meaning from edition_segment where edition_id = :edition
                    """).param("edition", edition).update();
            jdbc.sql("""
                    insert into segment_translation (edition_id, key, language, meaning, source, target, state, origin,
                                                     translated_by, translated_at)
                    select s.edition_id, s.key, l.code, s.meaning, s.source, 'Translated: ' || s.source, 'TRANSLATED',
                           'HUMAN', t.saved_by, t.saved_at
                    from edition_segment s
                    join edition_text t on t.edition_id = s.edition_id and t.language = 'vi'
                    join content_language l on l.code <> 'vi'
                    where s.edition_id = :edition
                    """).param("edition", edition).update();
        });
        jdbc.sql("vacuum analyze segment_translation").update();
    }

    private double saved(Visitor editor, long edition, int save) {
        EditionText text = texts.find(edition, "vi").orElseThrow();
        long begun = System.nanoTime();
        boolean written = write.write(editor, editions.find(edition).orElseThrow(), text.version(), said(save));
        double ms = (System.nanoTime() - begun) / 1e6;
        if (!written) {
            throw new IllegalStateException("not saved");
        }
        return ms;
    }

    /** The same sentences each time but for one word of one of them. */
    private static EditionText.Said said(int save) {
        Corpus words = new Corpus(3);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            String first = words.sentence();
            String second =
                    save >= 0 && save % PARAGRAPHS == i ? "Lần thứ " + save + " sửa câu này." : words.sentence();
            blocks.add(new Block.Paragraph("p" + i, Run.plain(first + " " + second)));
        }
        return new EditionText.Said("Bài đo", "", Map.of(), new Content(blocks));
    }
}
