// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "tests/conformance/server/conformanceprovider.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

using Done = ServedProvider::ToolDone;
using Questions = QList<ServedQuestion>;

Json json(const char *text)
{
    return parseJson(text)->value;
}

constexpr const char *kNameForm = R"({"type":"object","properties":{"name":{"type":"string"}},"required":["name"]})";
constexpr const char *kOkForm = R"({"type":"object","properties":{"ok":{"type":"boolean"}},"required":["ok"]})";
constexpr const char *kUserForm = R"({"type":"object","properties":{
    "username":{"type":"string","description":"User's response"},
    "email":{"type":"string","description":"User's email address"}},"required":["username","email"]})";
constexpr const char *kDefaultsForm = R"({"type":"object","properties":{
    "name":{"type":"string","description":"User name","default":"John Doe"},
    "age":{"type":"integer","description":"User age","default":30},
    "score":{"type":"number","description":"User score","default":95.5},
    "status":{"type":"string","description":"User status","enum":["active","inactive","pending"],"default":"active"},
    "verified":{"type":"boolean","description":"Verification status","default":true}},"required":[]})";
constexpr const char *kEnumsForm = R"({"type":"object","properties":{
    "untitledSingle":{"type":"string","enum":["option1","option2","option3"]},
    "titledSingle":{"type":"string","oneOf":[{"const":"value1","title":"First Option"},
        {"const":"value2","title":"Second Option"},{"const":"value3","title":"Third Option"}]},
    "legacyEnum":{"type":"string","enum":["opt1","opt2","opt3"],"enumNames":["Option One","Option Two","Option Three"]},
    "untitledMulti":{"type":"array","minItems":1,"maxItems":3,
        "items":{"type":"string","enum":["option1","option2","option3"]}},
    "titledMulti":{"type":"array","minItems":1,"maxItems":3,"items":{"anyOf":[{"const":"value1","title":"First Choice"},
        {"const":"value2","title":"Second Choice"},{"const":"value3","title":"Third Choice"}]}}},"required":[]})";

ServedQuestion sample(const QString &key, const QString &prompt, int maxTokens)
{
    Json params = json(R"({"messages":[{"role":"user","content":{"type":"text"}}]})");
    params["messages"][0]["content"]["text"] = fromQString(prompt);
    params["maxTokens"] = maxTokens;
    return ServedQuestion::sample(key, params);
}

/// A tool that asks, and says what it was told.
ConformanceProvider::Tool asking(const std::function<Questions(const Json &)> &questions, const QString &label)
{
    return [questions, label](const Json &arguments, const ServedContextPtr &context, const Done &done) {
        context->ask(questions(arguments), [label, done](const Result<Json> &answers) {
            if (answers) {
                done(ServedResult::text(label + QString::fromUtf8(compactJson(*answers))));
            } else {
                done(ServedResult::failure(answers.error().message));
            }
        });
    };
}

ConformanceProvider::Tool asking(const Questions &questions, const QString &label)
{
    return asking([questions](const Json &) { return questions; }, label);
}

void askTwice(const Json &, const ServedContextPtr &context, const Done &done)
{
    const Json colorForm = json(R"({"type":"object","properties":{"color":{"type":"string"}},"required":["color"]})");
    const ServedQuestion first = ServedQuestion::elicit(u"step1"_s, u"Step 1: What is your name?"_s, json(kNameForm));
    const ServedQuestion second =
        ServedQuestion::elicit(u"step2"_s, u"Step 2: What is your favorite color?"_s, colorForm);
    context->ask({first}, [context, second, done](const Result<Json> &name) {
        if (!name) {
            done(ServedResult::failure(name.error().message));
            return;
        }
        context->ask({second}, [name = *name, done](const Result<Json> &color) {
            if (color) {
                done(ServedResult::text(QString::fromUtf8(compactJson(name) + ' ' + compactJson(*color))));
            } else {
                done(ServedResult::failure(color.error().message));
            }
        });
    });
}

/// Asks only what the client said it answers.
void askWhatIsAllowed(const Json &, const ServedContextPtr &context, const Done &done)
{
    Questions allowed;
    for (const ServedQuestion &question : {ServedQuestion::elicit(u"elicit_input"_s, u"Your name?"_s, json(kNameForm)),
                                           sample(u"sample_input"_s, u"Sample request"_s, 50)}) {
        if (question.isAllowed(context->clientCapabilities())) {
            allowed.append(question);
        }
    }
    if (allowed.isEmpty()) {
        done(ServedResult::text(u"No supported capabilities declared"_s));
        return;
    }
    asking(allowed, u"capabilities-ok: "_s)({}, context, done);
}

void addLegacyTools(ConformanceProvider &provider)
{
    const auto prompt = [](const Json &arguments) {
        return Questions{sample(u"sample"_s, toQString(arguments.at("prompt")), 100)};
    };
    const auto message = [](const Json &arguments) {
        return Questions{ServedQuestion::elicit(u"form"_s, toQString(arguments.at("message")), json(kUserForm))};
    };
    provider.add(u"test_sampling"_s, u"Asks the client's model."_s, asking(prompt, u"LLM response: "_s),
                 R"({"type":"object","properties":{"prompt":{"type":"string"}},"required":["prompt"]})");
    provider.add(u"test_elicitation"_s, u"Asks the person."_s, asking(message, u"User response: "_s),
                 R"({"type":"object","properties":{"message":{"type":"string"}},"required":["message"]})");
    const auto form = [](const char *schema) {
        return Questions{ServedQuestion::elicit(u"form"_s, u"Please fill in the form."_s, json(schema))};
    };
    const QString label = u"Elicitation completed: "_s;
    provider.add(u"test_elicitation_sep1034_defaults"_s, u"A form with defaults."_s,
                 asking(form(kDefaultsForm), label));
    provider.add(u"test_elicitation_sep1330_enums"_s, u"A form with choices."_s, asking(form(kEnumsForm), label));
}

} // namespace

void addQuestionTools(ConformanceProvider &provider)
{
    addLegacyTools(provider);
    const ServedQuestion name = ServedQuestion::elicit(u"user_name"_s, u"What is your name?"_s, json(kNameForm));
    const ServedQuestion confirm = ServedQuestion::elicit(u"confirm"_s, u"Please confirm"_s, json(kOkForm));
    const ServedQuestion roots = ServedQuestion::roots(u"client_roots"_s);
    const ServedQuestion capital = sample(u"capital_question"_s, u"What is the capital of France?"_s, 100);
    const QString prefix = u"test_input_required_result_"_s;
    const auto add = [&provider, &prefix](const QString &suffix, const QString &description,
                                          const ConformanceProvider::Tool &tool) {
        provider.add(prefix + suffix, description, tool);
    };
    add(u"elicitation"_s, u"Asks for a name."_s, asking({name}, u"Hello, "_s));
    add(u"sampling"_s, u"Asks the client's model."_s, asking({capital}, u"Sampled: "_s));
    add(u"list_roots"_s, u"Asks for the roots."_s, asking({roots}, u"Roots: "_s));
    add(u"request_state"_s, u"Asks, and remembers."_s, asking({confirm}, u"state-ok "_s));
    add(u"tampered_state"_s, u"Asks, and seals what it remembers."_s, asking({confirm}, u"integrity-ok "_s));
    add(u"multiple_inputs"_s, u"Asks three things at once."_s,
        asking({name, sample(u"greeting"_s, u"Generate a greeting"_s, 50), roots}, u"Answers: "_s));
    add(u"multi_round"_s, u"Asks twice."_s, askTwice);
    add(u"capabilities"_s, u"Asks what it may."_s, askWhatIsAllowed);
    provider.add(u"test_missing_capability"_s, u"Needs sampling."_s,
                 asking({sample(u"sample"_s, u"Hello"_s, 10)}, u"Sampled: "_s));
    provider.add(u"test_streaming_elicitation"_s, u"Reports progress, then asks."_s,
                 [name](const Json &, const ServedContextPtr &context, const Done &done) {
                     context->progress(50, 100);
                     asking({name}, u"Streamed: "_s)({}, context, done);
                 });
}

} // namespace Signalbox
