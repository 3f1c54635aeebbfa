package vn.nhipcau.base.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of the database: made once, whole or not at all, and looked over before every start. */
record Cluster(DataDirectory directory, PostgresBinaries binaries, Account account) {
    static final String USER = "nhipcau";
    static final String DATABASE = "nhipcau";

    private static final int MEGABYTES_TO_BEGIN = 200;
    private static final int MEGABYTES_TO_GO_ON = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Returns the password of {@link #USER}. */
    String prepare() throws IOException {
        clearDraft();
        if (isAbsent()) {
            refuseHalfRestored();
            directory.requireSpace(MEGABYTES_TO_BEGIN);
            initialise();
        } else {
            directory.requireSpace(MEGABYTES_TO_GO_ON);
            requireWhole();
        }
        account.own(directory.cluster());
        if (!Files.exists(directory.password())) {
            replacePassword();
        }
        return Files.readString(directory.password()).strip();
    }

    /** A killed program may have left an initdb that is still writing. */
    private void clearDraft() throws IOException {
        if (Files.exists(directory.clusterDraft())) {
            new ClusterProcesses(directory.clusterDraft()).stop();
            FileSystemUtils.deleteRecursively(directory.clusterDraft());
        }
    }

    private boolean isAbsent() throws IOException {
        if (!Files.exists(directory.cluster())) {
            return true;
        }
        try (var entries = Files.list(directory.cluster())) {
            return entries.findAny().isEmpty();
        }
    }

    private void refuseHalfRestored() {
        if (Files.exists(directory.restoreDraft())) {
            throw new DatabaseUnavailable("Lần phục hồi trước vào " + directory.path()
                    + " chưa hoàn tất; hãy chạy lại lệnh restore hoặc xóa " + directory.restoreDraft());
        }
    }

    private void requireWhole() throws IOException {
        var version = directory.cluster().resolve("PG_VERSION");
        if (!Files.exists(version)
                || !Files.exists(directory.cluster().resolve("global").resolve("pg_control"))) {
            throw new DatabaseUnavailable("Cơ sở dữ liệu trong " + directory.cluster()
                    + " không đầy đủ; hãy phục hồi từ bản sao lưu vào một thư mục trống");
        }
        var found = Files.readString(version).strip();
        if (!found.equals(PostgresBinaries.MAJOR)) {
            throw new DatabaseUnavailable("Cơ sở dữ liệu trong " + directory.cluster() + " thuộc PostgreSQL " + found
                    + ", chương trình này cần bản " + PostgresBinaries.MAJOR);
        }
    }

    private void initialise() throws IOException {
        PrivateFile.write(directory.password(), newPassword());
        var draft = directory.clusterDraft();
        run(
                List.of(
                        binaries.program("initdb"),
                        "-D",
                        draft.toString(),
                        "--username=" + USER,
                        "--pwfile=" + directory.password(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        // with plain C, pg_trgm takes every letter outside of ASCII for a blank
                        "--locale=C.UTF-8",
                        "--lc-messages=C",
                        "--text-search-config=simple",
                        "--data-checksums",
                        "--no-instructions",
                        "--set=shared_buffers=64MB",
                        // no disk of today seeks: without this a page's rows are read by whole tables
                        "--set=random_page_cost=1.1",
                        "--set=max_wal_size=512MB"),
                "");
        single(draft, "create database " + DATABASE);
        Files.move(draft, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
        sync(directory.path());
    }

    /** A lost password is no reason to lose the data: whoever may write the directory may set a new one. */
    private void replacePassword() throws IOException {
        var password = newPassword();
        single(directory.cluster(), "alter role " + USER + " password '" + password + "'");
        PrivateFile.write(directory.password(), password);
    }

    private void single(Path cluster, String statement) throws IOException {
        run(List.of(binaries.program("postgres"), "--single", "-D", cluster.toString(), "postgres"), statement + "\n");
    }

    private void run(List<String> program, String input) throws IOException {
        Program.run(account.command(program), directory.path(), input);
    }

    private static String newPassword() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
