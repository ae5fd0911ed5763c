package org.madang.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checks the shape of a command record by its constraints and refuses it with all fields at fault at once.
 *
 * <p>A constraint's message is the code of its error in braces, as in {@code message = "{required}"}.
 */
@ApplicationScoped
public class CommandValidator {

    @Inject
    Validator validator;

    /** @throws DomainException of kind {@code INVALID} if a constraint does not hold */
    public void check(Object command) {
        var violations = validator.validate(command).stream()
                .map(CommandValidator::violation)
                .sorted(Comparator.comparing((Violation v) -> !v.code().equals("required")))
                .collect(Collectors.toMap(Violation::field, v -> v, (first, second) -> first, TreeMap::new));
        if (!violations.isEmpty()) {
            throw DomainException.invalid(violations.values().stream().toList());
        }
    }

    private static Violation violation(ConstraintViolation<Object> violation) {
        var template = violation.getMessageTemplate();
        var code = template.startsWith("{") ? template.substring(1, template.length() - 1) : template;
        Map<String, Object> parameters = new TreeMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number || value instanceof String) {
                parameters.put(name, value);
            }
        });
        return new Violation(field(violation.getPropertyPath()), code, parameters);
    }

    private static String field(Path path) {
        String last = "";
        for (Path.Node node : path) {
            if (node.getName() != null && !node.getName().startsWith("<")) {
                last = node.getName();
            }
        }
        return last;
    }
}
