package vn.nhipcau.library.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.members.Members;

/** What the public gets of a picture: in sizes, upright, without what the camera wrote, with whose it is. */
@ProductTest
class RenditionsTest {
    private static final Xmp XMP = new Xmp(
            "Sở Thông tin & Truyền thông",
            Map.of("vi", "Ảnh: Sở", "en", "Photo: the department"),
            "CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/");

    @Autowired
    StoredFiles files;

    @Autowired
    ReceiveMedium intake;

    @Autowired
    MakeRenditions renditions;

    @Autowired
    Media media;

    @Autowired
    MediaParts parts;

    @Autowired
    Members members;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void withLibvips() {
        assumeTrue(Vips.present(), "libvips-tools is not installed");
    }

    private Medium received(byte[] bytes) throws IOException {
        Visitor editor = members.credentials("bien-tap.stttt")
                .flatMap(found -> members.visitor(found.member(), Language.VI))
                .orElseThrow();
        try (StoredFiles.Arrived arrived = files.arrive(new ByteArrayInputStream(bytes))) {
            return intake.receive(editor, "anh.jpg", arrived).medium();
        }
    }

    private List<Darkroom.Print> developed(Darkroom darkroom, byte[] bytes, double focalX) throws IOException {
        Path original = Files.write(folder.resolve("original"), bytes);
        Path prints = Files.createTempDirectory(folder, "prints");
        return darkroom.develop(new Darkroom.Order(original, focalX, 0.5, XMP), prints);
    }

    @Test
    void fiveWidthsInTwoFormatsAndAPlainOne() throws IOException {
        Medium medium = received(Drawn.ofCamera(2400, 1600, 1, Given.unique("cỡ")));
        assertThat(medium.making()).isEqualTo(Making.WAITING);
        renditions.all();
        assertThat(media.find(medium.id()).orElseThrow().making()).isEqualTo(Making.READY);
        assertThat(parts.renditions(medium.id()).stream()
                        .filter(one -> one.crop() == Rendition.Crop.WHOLE)
                        .map(one -> one.name() + "." + one.format() + " " + one.height()))
                .containsExactlyInAnyOrder(
                        "320.webp 213",
                        "320.avif 213",
                        "640.webp 427",
                        "640.avif 427",
                        "960.webp 640",
                        "960.avif 640",
                        "1440.webp 960",
                        "1440.avif 960",
                        "2160.webp 1440",
                        "2160.avif 1440",
                        "1440.jpg 960");
    }

    @Test
    void smallPictureIsNeverMadeLarger() throws IOException {
        assertThat(developed(new Vips(), Drawn.picture("png", 700, 500, "nhỏ"), 0.5))
                .filteredOn(print -> print.format().equals("webp") && print.crop() == Rendition.Crop.WHOLE)
                .extracting(Darkroom.Print::width)
                .containsExactly(320, 640, 700);
        assertThat(Vips.widths(100)).containsExactly(100);
        assertThat(Vips.widths(320)).containsExactly(320);
        assertThat(Vips.widths(9000)).containsExactly(320, 640, 960, 1440, 2160);
    }

    @Test
    void nothingOfTheCameraAndAllOfTheCreditIsInWhatIsPublic() throws Exception {
        byte[] camera = Drawn.ofCamera(1500, 1000, 1, "máy");
        assertThat(directories(camera)).contains("GPS", "Exif IFD0");
        for (Darkroom darkroom : List.of(new Vips(), new PlainDarkroom())) {
            for (Darkroom.Print print : developed(darkroom, camera, 0.5)) {
                byte[] bytes = Files.readAllBytes(print.file());
                String text = new String(bytes, StandardCharsets.UTF_8);
                assertThat(text)
                        .as(print.toString())
                        .doesNotContain("Thu-Anh", "Ben-Hai", "2022:04:30")
                        .contains("Sở Thông tin &amp; Truyền thông", "Ảnh: Sở", "Photo: the department", "CC BY 4.0")
                        .contains("https://creativecommons.org/licenses/by/4.0/");
                assertThat(directories(bytes)).doesNotContain("GPS");
                assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                                .containsDirectoryOfType(GpsDirectory.class))
                        .isFalse();
            }
        }
    }

    private static Set<String> directories(byte[] bytes) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        return Set.copyOf(StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .map(Directory::getName)
                .distinct()
                .toList());
    }

    /** Left half red, right half blue: held on its side, red comes to lie above, and blue below. */
    @Test
    void pictureHeldOnItsSideIsTurnedUpright() throws IOException {
        byte[] camera = Drawn.ofCamera(900, 600, 6, "nghiêng");
        for (Darkroom darkroom : List.of(new Vips(), new PlainDarkroom())) {
            Darkroom.Print print = developed(darkroom, camera, 0.5).stream()
                    .filter(one -> one.format().equals("jpg") && one.crop() == Rendition.Crop.WHOLE)
                    .reduce((one, other) -> other)
                    .orElseThrow();
            BufferedImage upright = ImageIO.read(print.file().toFile());
            assertThat(upright.getWidth()).isEqualTo(600);
            assertThat(upright.getHeight()).isEqualTo(900);
            assertThat(upright.getRGB(300, 200) >> 16 & 0xff).isGreaterThan(200);
            assertThat(upright.getRGB(300, 700) & 0xff).isGreaterThan(200);
        }
    }

    @Test
    void squareIsCutAboutTheFocalPoint() throws IOException {
        byte[] wide = Drawn.picture("png", 1600, 400, "cắt");
        for (double focal : new double[] {0.1, 0.9}) {
            Darkroom.Print square = developed(new Vips(), wide, focal).stream()
                    .filter(one -> one.format().equals("jpg") && one.crop() == Rendition.Crop.SQUARE)
                    .findFirst()
                    .orElseThrow();
            BufferedImage cut = ImageIO.read(square.file().toFile());
            assertThat(cut.getWidth()).isEqualTo(400);
            assertThat(cut.getHeight()).isEqualTo(400);
            int middle = cut.getRGB(200, 200);
            assertThat(focal < 0.5 ? middle >> 16 & 0xff : middle & 0xff).isGreaterThan(200);
        }
        assertThat(Vips.begin(0.5, 400, 1000)).isEqualTo(300);
        assertThat(Vips.begin(0, 400, 1000)).isZero();
        assertThat(Vips.begin(1, 400, 1000)).isEqualTo(600);
    }

    @Test
    void pictureBrokenInsideIsSaidToBe() throws IOException {
        byte[] png = Drawn.pngSaying(300, 200);
        Medium medium = received(Drawn.joined(png, Given.unique("hỏng").getBytes(StandardCharsets.UTF_8)));
        renditions.all();
        assertThat(media.find(medium.id()).orElseThrow().making()).isEqualTo(Making.FAILED);
        assertThat(parts.fault(medium.id())).contains("decode");
        assertThat(parts.renditions(medium.id())).isEmpty();
    }

    @Test
    void drawingBearsItsCreditToo() throws IOException {
        Medium medium = received(Drawn.svg(Given.unique("hình")).getBytes(StandardCharsets.UTF_8));
        renditions.all();
        Rendition svg = parts.renditions(medium.id()).getFirst();
        assertThat(new String(files.bytes(svg.sha256()), StandardCharsets.UTF_8))
                .contains("<metadata><rdf:RDF", "<circle");
        assertThat(svg.name()).isEqualTo("drawing");
    }
}
