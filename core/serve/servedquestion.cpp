// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/servedquestion.h"

#include "core/json/jsontext.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

bool has(const Json &object, const char *member, bool (*isRight)(const Json &))
{
    return object.contains(member) && isRight(object.at(member));
}

bool isObject(const Json &value)
{
    return value.is_object();
}

bool isArray(const Json &value)
{
    return value.is_array();
}

} // namespace

ServedQuestion ServedQuestion::elicit(const QString &key, const QString &message, const Json &schema)
{
    ServedQuestion question{.key = key, .method = u"elicitation/create"_s};
    question.params["message"] = fromQString(message);
    question.params["requestedSchema"] = schema;
    return question;
}

ServedQuestion ServedQuestion::visit(const QString &key, const QString &message, const QString &url)
{
    ServedQuestion question{.key = key, .method = u"elicitation/create"_s};
    question.params["mode"] = "url";
    question.params["message"] = fromQString(message);
    question.params["url"] = fromQString(url);
    return question;
}

ServedQuestion ServedQuestion::sample(const QString &key, const Json &params)
{
    return {.key = key, .method = u"sampling/createMessage"_s, .params = params};
}

ServedQuestion ServedQuestion::roots(const QString &key)
{
    return {.key = key, .method = u"roots/list"_s};
}

bool ServedQuestion::isAllowed(const Json &clientCapabilities) const
{
    const Json required = requiredCapabilities();
    const auto capability = required.object_range().begin();
    if (!clientCapabilities.is_object() || !has(clientCapabilities, capability->key().c_str(), isObject)) {
        return false;
    }
    const Json &declared = clientCapabilities.at(capability->key());
    if (method != "elicitation/create"_L1) {
        return true;
    }
    if (params.contains("mode") && params.at("mode") == "url") {
        return declared.contains("url");
    }
    return declared.empty() || declared.contains("form"); // an empty one means forms (client/elicitation)
}

Json ServedQuestion::requiredCapabilities() const
{
    const Json none(jsoncons::json_object_arg);
    Json required(jsoncons::json_object_arg);
    if (method == "sampling/createMessage"_L1) {
        required["sampling"] = none;
    } else if (method == "roots/list"_L1) {
        required["roots"] = none;
    } else {
        required["elicitation"] = none;
        if (params.contains("mode") && params.at("mode") == "url") {
            required["elicitation"]["url"] = none;
        }
    }
    return required;
}

bool ServedQuestion::isAnswer(const Json &answer) const
{
    if (!answer.is_object()) {
        return false;
    }
    if (method == "sampling/createMessage"_L1) {
        return has(answer, "role", isJsonString) && answer.contains("content");
    }
    if (method == "roots/list"_L1) {
        return has(answer, "roots", isArray);
    }
    return has(answer, "action", isJsonString) && (!answer.contains("content") || has(answer, "content", isObject));
}

} // namespace Signalbox
