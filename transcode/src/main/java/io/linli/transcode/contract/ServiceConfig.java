package io.linli.transcode.contract;

import com.google.api.HttpRule;
import com.google.api.Service;
import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads a service configuration. Only `http` means something here; the rest of a whole Google
/// service configuration may be there as well.
final class ServiceConfig {
    private ServiceConfig() {}

    static Map<String, HttpRule> rules(String yaml) {
        var service = Service.newBuilder();
        try {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            var tree = new Yaml(new SafeConstructor(options)).<Object>load(yaml);
            if (!(tree instanceof Map<?, ?> top)) {
                throw new IllegalArgumentException(
                        "service configuration: (expected: an object with http.rules)");
            }
            // the rest may be of a version that is not known here
            var http = new HashMap<String, Object>();
            http.put("http", top.get("http"));
            JsonFormat.parser().merge(new Gson().toJson(http), service);
        } catch (YAMLException | JsonParseException | InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("service configuration: " + e.getMessage(), e);
        }
        var rules = new HashMap<String, HttpRule>();
        for (var rule : service.getHttp().getRulesList()) {
            if (rule.getSelector().isEmpty()) {
                throw new IllegalArgumentException("http rule: no selector (expected: one)");
            }
            rules.put(rule.getSelector(), rule); // the last one wins, as in Google's own
        }
        return rules;
    }
}
