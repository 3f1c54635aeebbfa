package vn.nhipcau.world.load;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps in which a province is filled, each in a transaction of its own. */
@Component
class Steps {
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Steps(TransactionTemplate transaction, JdbcClient jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    <T> T inOne(Supplier<T> step) {
        return Objects.requireNonNull(transaction.execute(status -> step.get()));
    }

    /** Lets the database know what it holds before it is asked for more. */
    void analyze() {
        jdbc.sql("analyze").update();
    }

    /** Leaves it as if it had been served for long. */
    void rest() {
        jdbc.sql("vacuum (analyze)").update();
    }
}
