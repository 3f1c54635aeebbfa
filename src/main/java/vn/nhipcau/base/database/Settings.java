package vn.nhipcau.base.database;

import java.util.List;

/** What differs between a database that must keep its rows and one that lives as long as a test run. */
record Settings(boolean durable, int connections) {
    static final Settings LIVE = new Settings(true, 40);
    static final Settings THROW_AWAY = new Settings(false, 200);

    List<String> options(int port) {
        var on = durable ? "on" : "off";
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "fsync=" + on,
                "synchronous_commit=" + on,
                "full_page_writes=" + on,
                "wal_level=replica",
                "max_connections=" + connections,
                "password_encryption=scram-sha-256",
                "timezone=UTC",
                "log_timezone=UTC",
                "jit=off",
                // what people wrote stays out of the log: neither statements nor the values of a violated key
                "log_min_error_statement=panic",
                "log_error_verbosity=terse",
                "log_checkpoints=off");
    }
}
