package vn.nhipcau.library.orders;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Todo;
import vn.nhipcau.base.Todos;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguages;

/** An order waits for its translator, and once all is translated for its reviewer. */
@Component
class OrderTodos implements Todos {
    private final Orders orders;
    private final ContentLanguages languages;

    OrderTodos(Orders orders, ContentLanguages languages) {
        this.orders = orders;
        this.languages = languages;
    }

    @Override
    public List<Todo> of(Visitor visitor) {
        return orders.waitingFor(visitor.member()).stream()
                .map(order -> new Todo(
                        order.state().isToTranslate() ? "library.order.todo.translate" : "library.order.todo.review",
                        List.of(languages.of(order.language()).within(visitor.language())),
                        order.title(),
                        order.due(),
                        order.address()))
                .toList();
    }
}
