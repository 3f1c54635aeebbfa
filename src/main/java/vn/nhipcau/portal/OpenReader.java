package vn.nhipcau.portal;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads for visitors: as a role of the database that may select from the views of the schema {@code open}, and can neither
 * see a draft nor write.
 */
@Component
public class OpenReader {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OpenReader(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** What was read; a query of anything outside the schema {@code open} fails. */
    public <T> T read(Function<JdbcClient, T> reading) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("set local role nhipcau_portal").update();
            return reading.apply(jdbc);
        }));
    }
}
