package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.Run;

/** An edition is written in the editor: by the keyboard, out of Word, with pictures of the library. */
@Journey
class EditorTest {
    /** As Word puts it on the clipboard: styles, bullets that are words, tags of its own. */
    private static final String FROM_WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:st1="urn:schemas-microsoft-com:office:smarttags">
            <head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
            <body lang=VI><!--StartFragment-->
            <h1 style='margin-top:12.0pt'><b>Chương trình lễ hội<o:p></o:p></b></h1>
            <p class=MsoNormal style='text-align:justify;mso-outline-level:body-text'><b style='mso-bidi-font-weight:normal'><span
            style='font-size:14.0pt;font-family:"Times New Roman"'>Lễ hội</span></b><span style='font-size:14.0pt'> mở ngày
            <i>30/4</i>&nbsp;tại<span style='mso-spacerun:yes'>  </span><st1:place w:st="on">Hiền Lương</st1:place>.<o:p></o:p></span></p>
            <p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <h2>Các hoạt động</h2>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Thượng cờ</p>
            <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Đua thuyền <span style='font-weight:bold'>trên sông</span></p>
            <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Tập trung lúc 7 giờ</p>
            <table class=MsoTableGrid border=1><tr><td colspan=2><p class=MsoNormal>Ngày<o:p></o:p></p></td></tr>
            <tr><td><p class=MsoNormal>30/4</p></td><td><p class=MsoNormal>Khai mạc</p></td></tr></table>
            <p class=MsoNormal>Xem <a href="https://example.org/le-hoi">trang lễ hội</a>, <a href="file:///C:/ban-thao.doc">bản thảo</a>
            và <a href="javascript:alert(1)">chỗ khác</a>. Tie\u0302\u0301ng Vie\u0323\u0302t.</p>
            <!--EndFragment--></body></html>""";

    @Test
    void whatIsWrittenByKeysAloneIsKeptAndShown(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Chợ phiên Hướng Phùng");
        Keyboard keys = writer.keyboard();
        writer.locator("#lead").focus();
        keys.press("Tab");
        assertThat(writer.locator("[role=toolbar] [data-tool=heading]")).isFocused();
        keys.press("Tab");
        assertThat(Writing.text(writer)).isFocused();

        keys.press("Control+Alt+2");
        keys.type("Đường đến");
        keys.press("Enter");
        keys.type("Đi từ ");
        keys.press("Control+b");
        keys.type("Đông Hà");
        keys.press("Control+b");
        keys.type(" theo Quốc lộ 9.");
        keys.press("Enter");
        keys.press("Control+Shift+8");
        keys.type("Cà phê\nBơ sáp\n\n");
        table(keys);
        Writing.isSaved(writer);
        keys.press("Escape");
        assertThat(writer.locator(".formbar .primary")).isFocused();

        writer.navigate(edition);
        Locator said = writer.locator(".said");
        assertThat(said.locator("h2")).hasText("Đường đến");
        assertThat(said.locator("> p")).hasText("Đi từ Đông Hà theo Quốc lộ 9.");
        assertThat(said.locator("strong")).hasText("Đông Hà");
        assertThat(said.locator("ul li")).hasText(new String[] {"Cà phê", "Bơ sáp"});
        assertThat(said.locator("th")).hasText(new String[] {"Chặng", "Cây số"});
        assertThat(said.locator("td").first()).hasText("Đông Hà - Khe Sanh");
    }

    /** By "/" on an empty line; Tab goes from cell to cell. */
    private static void table(Keyboard keys) {
        keys.press("/");
        for (int i = 0; i < 3; i++) {
            keys.press("ArrowDown");
        }
        keys.press("Enter");
        keys.type("Chặng");
        keys.press("Tab");
        keys.type("Cây số");
        keys.press("Tab");
        keys.type("Đông Hà - Khe Sanh");
    }

    @Test
    void toolsAreReachedAndLeftByKeys(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Cà phê Khe Sanh", "Mùa hái", "Tháng mười");
        writer.keyboard().press("Alt+F10");
        for (int i = 0; i < 4; i++) {
            writer.keyboard().press("ArrowRight");
        }
        assertThat(writer.locator("[data-tool=link]")).isFocused();
        writer.keyboard().press("Escape");
        assertThat(Writing.text(writer)).isFocused();
        writer.keyboard().press("Alt+ArrowUp");
        Writing.isSaved(writer);
        assertThat(Writing.words(product, edition)).containsExactly("Tháng mười", "Mùa hái");
        writer.keyboard().press("Control+z");
        Writing.isSaved(writer);
        assertThat(Writing.words(product, edition)).containsExactly("Mùa hái", "Tháng mười");
    }

    /** By its id a translation finds each piece, whatever is done around it. */
    @Test
    void piecesKeepTheirIdsWhileOneWrites(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Thành cổ", "Đoạn đầu.", "Đoạn giữa.", "Đoạn cuối.");
        Map<String, String> before = Writing.names(product, edition);

        writer.reload();
        Writing.typeOn(writer, "Đoạn đầu.", "\nĐoạn chen.");
        Writing.text(writer).locator("p").filter(Sight.having("Đoạn cuối.")).click();
        writer.keyboard().press("Control+Shift+7");
        writer.keyboard().press("Home");
        writer.keyboard().press("Enter");
        writer.keyboard().press("ArrowUp");
        writer.keyboard().type("Mục mới");
        Writing.isSaved(writer);
        assertThat(Writing.words(product, edition))
                .containsExactly("Đoạn đầu.", "Đoạn chen.", "Đoạn giữa.", "Mục mới", "Đoạn cuối.");
        assertThat(Writing.names(product, edition)).containsAllEntriesOf(before).doesNotContainValue("");
    }

    @Test
    void fromWordOnlyOurBlocksAndMarksComeThrough(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Lễ hội Thống nhất non sông");
        Writing.paste(writer, FROM_WORD);
        Writing.isSaved(writer);
        assertThat(Writing.words(product, edition))
                .containsExactly(
                        "Chương trình lễ hội",
                        "Lễ hội mở ngày 30/4 tại Hiền Lương.",
                        "Các hoạt động",
                        "Thượng cờ",
                        "Đua thuyền trên sông",
                        "Tập trung lúc 7 giờ",
                        "Ngày",
                        "30/4",
                        "Khai mạc",
                        "Xem trang lễ hội, bản thảo và chỗ khác. Tiếng Việt.");
        var blocks = Writing.kept(product, edition).blocks();
        assertThat(((Block.Heading) blocks.get(0)).level()).isEqualTo(2);
        assertThat(((Block.Paragraph) blocks.get(1)).runs())
                .containsSubsequence(bold("Lễ hội"), new Run("30/4", List.of(new Mark.Italic())));
        assertThat(((Block.Heading) blocks.get(2)).level()).isEqualTo(3);
        assertThat(((Block.Listing) blocks.get(3)).ordered()).isFalse();
        assertThat(((Block.Listing) blocks.get(3)).items().get(1).runs()).contains(bold("trên sông"));
        assertThat(((Block.Listing) blocks.get(4)).ordered()).isTrue();
        assertThat(((Block.Table) blocks.get(5)).rows()).hasSize(2).allMatch(row -> row.size() == 2);
        assertThat(((Block.Paragraph) blocks.get(6)).runs().stream().flatMap(run -> run.marks().stream()))
                .containsExactly(new Mark.Link("https://example.org/le-hoi"));
    }

    @Test
    void pictureIsChosenFromTheLibraryByKeys(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Đồng lúa");
        String number = product.sql()
                .sql("select min(id)::text from media where kind = 'PICTURE'")
                .query(String.class)
                .single();
        Writing.text(writer).click();
        Keyboard keys = writer.keyboard();
        keys.press("/");
        keys.press("Enter");
        assertThat(writer.locator("#picker-find")).isFocused();
        keys.type("#" + number);
        assertThat(writer.locator("#picker [role=option]")).hasCount(1);
        keys.press("Enter");
        keys.type("Mùa gặt bên sông");
        Writing.isSaved(writer);
        assertThat(Writing.kept(product, edition).blocks().getFirst())
                .isInstanceOfSatisfying(Block.Picture.class, picture -> {
                    assertThat(picture.media()).isEqualTo(Long.parseLong(number));
                    assertThat(Run.words(picture.caption())).isEqualTo("Mùa gặt bên sông");
                });
        Audit.isClean(writer);
    }

    @Test
    void pictureThatIsPastedComesIntoTheLibrary(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Ảnh dán", "Trước ảnh.");
        Writing.text(writer).evaluate("""
                (field) => {
                  const bytes = Uint8Array.from(
                    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
                    (sign) => sign.charCodeAt(0));
                  const data = new DataTransfer();
                  data.items.add(new File([bytes], 'điểm.png', { type: 'image/png' }));
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""");
        assertThat(writer.locator(".card")).containsText("Ảnh");
        Writing.isSaved(writer);
        Block.Picture picture =
                (Block.Picture) Writing.kept(product, edition).blocks().get(1);
        assertThat(product.sql()
                        .sql("select file_name from media where id = :id")
                        .param("id", picture.media())
                        .query(String.class)
                        .single())
                .isEqualTo("điểm.png");
    }

    @Test
    void behindTheLastCellComesARowAndBehindTheListAParagraph(Product product) {
        Page writer = product.as("bien-tap.stttt");
        String edition = Writing.begin(writer, "Bảng và danh sách");
        Writing.text(writer).click();
        Keyboard keys = writer.keyboard();
        keys.type("- Một\nHai\n\nHết danh sách.\n");
        table(keys);
        for (int i = 0; i < 4; i++) {
            keys.press("Tab");
        }
        keys.type("Hàng mới");
        Writing.isSaved(writer);
        var blocks = Writing.kept(product, edition).blocks();
        assertThat(((Block.Listing) blocks.get(0)).items()).hasSize(2);
        assertThat(Run.words(((Block.Paragraph) blocks.get(1)).runs())).isEqualTo("Hết danh sách.");
        var rows = ((Block.Table) blocks.get(2)).rows();
        assertThat(rows).hasSize(4);
        assertThat(Run.words(rows.get(3).getFirst().runs())).isEqualTo("Hàng mới");
    }

    private static Run bold(String words) {
        return new Run(words, List.of(new Mark.Bold()));
    }
}
