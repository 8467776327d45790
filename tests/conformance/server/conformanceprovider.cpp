// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/server/conformanceprovider.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

const QByteArray kPng = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");
const QByteArray kWav = QByteArray::fromBase64("UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=");

Json dataBlock(const char *type, const QByteArray &data, const char *mimeType)
{
    Json block(jsoncons::json_object_arg);
    block["type"] = type;
    block["data"] = data.toBase64().toStdString();
    block["mimeType"] = mimeType;
    return block;
}

ServedResource resource(const QString &uri, const QString &name, const QString &mimeType, const QString &description)
{
    ServedResource entry;
    entry.uri = uri;
    entry.name = name;
    entry.title = name;
    entry.mimeType = mimeType;
    entry.description = description;
    return entry;
}

ServedPrompt prompt(const QString &name, const QString &description, const QStringList &arguments = {})
{
    ServedPrompt entry;
    entry.name = name;
    entry.description = description;
    for (const QString &argument : arguments) {
        entry.arguments.append({.name = argument, .title = {}, .description = u"A text."_s, .isRequired = true});
    }
    return entry;
}

Json formSchema(const char *property)
{
    const QByteArray text = R"({"type":"object","properties":{")"_ba + property
                            + R"(":{"type":"string"}},"required":[")" + property + R"("]})";
    return parseJson(text)->value;
}

void askForContext(const ServedContextPtr &context, const ServedProvider::PromptDone &done)
{
    const ServedQuestion question =
        ServedQuestion::elicit(u"user_context"_s, u"What context should the prompt use?"_s, formSchema("context"));
    context->ask({question}, [done](const Result<Json> &answers) {
        ServedMessages messages;
        const Json content = answers ? answers->at("user_context").get_value_or<Json>("content", Json()) : Json();
        messages.appendText("user", u"Context: "_s + QString::fromUtf8(compactJson(content)));
        done(messages);
    });
}

} // namespace

Json imageBlock()
{
    return dataBlock("image", kPng, "image/png");
}

Json audioBlock()
{
    return dataBlock("audio", kWav, "audio/wav");
}

Json textResourceBlock(const QString &uri, const QString &mimeType, const QString &text)
{
    Json block(jsoncons::json_object_arg);
    block["type"] = "resource";
    block["resource"] = ServedResource::textContents(uri, mimeType, text);
    return block;
}

ConformanceProvider::ConformanceProvider()
{
    addContentTools(*this);
    addQuestionTools(*this);
    addTaskTools(*this);
}

ServedFeatures ConformanceProvider::features() const
{
    ServedFeatures features;
    features.resources = features.prompts = features.completions = features.logging = true;
    features.tasks = features.listChanges = features.subscriptions = true;
    return features;
}

void ConformanceProvider::add(const QString &name, const QString &description, Tool tool, const char *schema,
                              ServedTool::Tasks tasks)
{
    ServedTool declaration;
    declaration.name = name;
    declaration.description = description;
    declaration.inputSchema = parseJson(schema)->value;
    declaration.tasks = tasks;
    m_tools.append(declaration);
    m_calls.insert(name, std::move(tool));
}

QList<ServedResource> ConformanceProvider::resources() const
{
    return {
        resource(u"test://static-text"_s, u"static-text"_s, u"text/plain"_s, u"A static text."_s),
        resource(u"test://static-binary"_s, u"static-binary"_s, u"image/png"_s, u"A static image."_s),
        resource(u"test://watched-resource"_s, u"watched-resource"_s, u"text/plain"_s, u"A resource to watch."_s),
    };
}

QList<ServedResource> ConformanceProvider::templates() const
{
    return {resource(u"test://template/{id}/data"_s, u"template"_s, u"application/json"_s, u"Data of an id."_s)};
}

QList<ServedPrompt> ConformanceProvider::prompts() const
{
    return {
        prompt(u"test_simple_prompt"_s, u"A prompt without arguments."_s),
        prompt(u"test_prompt_with_arguments"_s, u"A prompt with two arguments."_s, {u"arg1"_s, u"arg2"_s}),
        prompt(u"test_prompt_with_embedded_resource"_s, u"A prompt that holds a resource."_s, {u"resourceUri"_s}),
        prompt(u"test_prompt_with_image"_s, u"A prompt that holds an image."_s),
        prompt(u"test_input_required_result_prompt"_s, u"A prompt that asks first."_s),
    };
}

void ConformanceProvider::callTool(const QString &tool, const Json &arguments, const ServedContextPtr &context,
                                   ToolDone done)
{
    m_calls.value(tool)(arguments, context, done);
}

void ConformanceProvider::readResource(const QString &uri, const ServedContextPtr &context, ReadDone done)
{
    Q_UNUSED(context)
    constexpr QLatin1StringView kBegin = "test://template/"_L1;
    constexpr QLatin1StringView kEnd = "/data"_L1;
    Json contents(jsoncons::json_array_arg);
    if (uri == "test://static-text"_L1) {
        const QString text = u"This is the content of the static text resource."_s;
        contents.push_back(ServedResource::textContents(uri, u"text/plain"_s, text));
    } else if (uri == "test://static-binary"_L1) {
        contents.push_back(ServedResource::blobContents(uri, u"image/png"_s, kPng));
    } else if (uri == "test://watched-resource"_L1) {
        contents.push_back(ServedResource::textContents(uri, u"text/plain"_s, u"Watched resource content"_s));
    } else if (uri.startsWith(kBegin) && uri.endsWith(kEnd) && uri.size() > kBegin.size() + kEnd.size()) {
        Json data(jsoncons::json_object_arg);
        const QString id = uri.sliced(kBegin.size()).chopped(kEnd.size());
        data["id"] = fromQString(id);
        data["templateTest"] = true;
        data["data"] = fromQString(u"Data for ID: "_s + id);
        const QString text = QString::fromUtf8(compactJson(data));
        contents.push_back(ServedResource::textContents(uri, u"application/json"_s, text));
    } else {
        done(std::unexpected(RpcFault::unknownResource(uri)));
        return;
    }
    done(contents);
}

void ConformanceProvider::getPrompt(const QString &prompt, const Json &arguments, const ServedContextPtr &context,
                                    PromptDone done)
{
    ServedMessages messages;
    if (prompt == "test_simple_prompt"_L1) {
        messages.appendText("user", u"This is a simple prompt for testing."_s);
    } else if (prompt == "test_prompt_with_arguments"_L1) {
        messages.appendText("user", u"Prompt with arguments: arg1='%1', arg2='%2'"_s.arg(
                                        toQString(arguments.at("arg1")), toQString(arguments.at("arg2"))));
    } else if (prompt == "test_prompt_with_embedded_resource"_L1) {
        messages.append("user", textResourceBlock(toQString(arguments.at("resourceUri")), u"text/plain"_s,
                                                  u"Embedded resource content for testing."_s));
        messages.appendText("user", u"Please process the embedded resource above."_s);
    } else if (prompt == "test_prompt_with_image"_L1) {
        messages.append("user", imageBlock());
        messages.appendText("user", u"Please analyze the image above."_s);
    } else {
        askForContext(context, done);
        return;
    }
    done(messages);
}

void ConformanceProvider::complete(const CompletionQuery &query, const ServedContextPtr &context, CompleteDone done)
{
    Q_UNUSED(context)
    CompletionValues values;
    for (const QString &word : {u"paris"_s, u"park"_s, u"party"_s}) {
        if (word.startsWith(query.value)) {
            values.values.append(word);
        }
    }
    done(values);
}

} // namespace Signalbox
