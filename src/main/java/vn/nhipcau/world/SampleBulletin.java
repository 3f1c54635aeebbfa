package vn.nhipcau.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.bulletins.Bulletin;
import vn.nhipcau.library.bulletins.Bulletins;
import vn.nhipcau.library.publications.Publication;
import vn.nhipcau.library.publications.Publications;
import vn.nhipcau.people.members.Members;

/** An issue of the bulletin in Vietnamese and Lao: what the sample tells in both. */
@Component
class SampleBulletin {
    private static final String EDITOR = "bien-tap.stttt";

    private final JdbcClient jdbc;
    private final Members members;
    private final Publications publications;
    private final Bulletins bulletins;

    SampleBulletin(JdbcClient jdbc, Members members, Publications publications, Bulletins bulletins) {
        this.jdbc = jdbc;
        this.members = members;
        this.publications = publications;
        this.bulletins = bulletins;
    }

    void fill() {
        Visitor editor = members.credentials(EDITOR)
                .flatMap(found -> members.visitor(found.member(), Language.VI))
                .orElseThrow();
        Optional<Long> bulletin = jdbc.sql(
                        "select max(id) from publication where kind = 'BULLETIN' having count(*) > 0")
                .query(Long.class)
                .optional();
        bulletin.flatMap(publications::find).ifPresent(found -> bulletins.keep(editor, found, issue(found)));
    }

    private Bulletin issue(Publication publication) {
        List<Bulletin.Story> stories = jdbc.sql(
                        "select edition_id from edition_text where language = 'lo' and shown is not null order by edition_id")
                .query((row, number) -> new Bulletin.Story(row.getLong("edition_id"), "", ""))
                .list();
        // the Lao words want a native reader's eye
        return new Bulletin(
                publication.id(),
                "1/2022",
                LocalDate.of(2022, 5, 16),
                "lo",
                "ຂ່າວສານສອງພາສາ",
                "Số này kể chuyện cửa khẩu và những người qua lại hai bên đường 9.",
                "ສະບັບນີ້ເລົ່າເລື່ອງດ່ານຊາຍແດນ ແລະ ຜູ້ຄົນທີ່ໄປມາຕາມເສັ້ນທາງເລກ 9.",
                "Trưởng phòng Thông tin, Sở Thông tin và Truyền thông",
                "",
                "",
                0,
                stories);
    }
}
