// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/inputdescription.h"

#include "core/catalog/values/ownpart.h"
#include "core/json/jsontext.h"

namespace Signalbox {

namespace {

constexpr std::size_t kMostInputs = 100;
constexpr std::size_t kMostOptions = 500;

QString textIn(const Json &object, std::string_view name)
{
    return object.contains(name) && isJsonString(object.at(name)) ? toQString(object.at(name)) : QString();
}

/// An option is a text, or an object with a `value`.
QStringList optionsIn(const Json &object)
{
    QStringList options;
    if (!object.contains("options") || !object.at("options").is_array()) {
        return options;
    }
    for (const Json &option : object.at("options").array_range()) {
        const QString text = option.is_object() ? textIn(option, "value") : toQString(option);
        if (!text.isEmpty() && std::size_t(options.size()) < kMostOptions) {
            options.append(text);
        }
    }
    return options;
}

} // namespace

QList<InputDescription> inputsFromJson(const Json &list)
{
    QList<InputDescription> inputs;
    if (!list.is_array()) {
        return inputs;
    }
    for (const Json &item : list.array_range()) {
        if (!item.is_object() || textIn(item, "id").isEmpty() || std::size_t(inputs.size()) == kMostInputs) {
            continue;
        }
        InputDescription input{.id = textIn(item, "id"), .description = textIn(item, "description")};
        input.isSecret = item.contains("password") && item.at("password").is_bool() && item.at("password").as_bool();
        if (item.contains("default") && isJsonString(item.at("default"))) {
            input.fallback = toQString(item.at("default"));
        }
        input.options = optionsIn(item);
        inputs.append(input);
    }
    return inputs;
}

Json inputsToJson(const QList<InputDescription> &inputs)
{
    Json list(jsoncons::json_array_arg);
    for (const InputDescription &input : inputs) {
        Json item(jsoncons::json_object_arg);
        item.insert_or_assign("id", fromQString(input.id));
        item.insert_or_assign("type", input.options.isEmpty() ? "promptString" : "pickString");
        if (!input.description.isEmpty()) {
            item.insert_or_assign("description", fromQString(input.description));
        }
        if (input.isSecret) {
            item.insert_or_assign("password", true);
        }
        if (input.fallback) {
            item.insert_or_assign("default", fromQString(*input.fallback));
        }
        if (!input.options.isEmpty()) {
            Json options(jsoncons::json_array_arg);
            for (const QString &option : input.options) {
                options.push_back(fromQString(option));
            }
            item.insert_or_assign("options", std::move(options));
        }
        list.push_back(std::move(item));
    }
    return list;
}

QList<InputDescription> inputsOf(const ServerEntry &entry)
{
    const Json *list = ownMember(entry, "inputs");
    return list ? inputsFromJson(*list) : QList<InputDescription>();
}

void setInputs(ServerEntry &entry, const QList<InputDescription> &inputs)
{
    setOwnMember(entry, "inputs", inputs.isEmpty() ? Json::null() : inputsToJson(inputs));
}

} // namespace Signalbox
