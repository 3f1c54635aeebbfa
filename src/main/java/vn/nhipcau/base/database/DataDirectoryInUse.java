package vn.nhipcau.base.database;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Another living process holds this data directory. */
public final class DataDirectoryInUse extends DatabaseUnavailable {
    DataDirectoryInUse(Path directory, OptionalLong pid) {
        super("Thư mục dữ liệu " + directory + " đang được một tiến trình khác sử dụng"
                + (pid.isPresent() ? " (pid " + pid.getAsLong() + ")" : ""));
    }
}
