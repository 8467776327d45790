// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "core/hub/serverauthorizers.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/mcp/resource.h"
#include "examplevalue.h"
#include "login.h"

#include <cstdio>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestMs = 25'000; // the suite's patience is 30 s

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

Json member(const Json &object, const char *key)
{
    return object.is_object() && object.contains(key) ? object.at(key) : Json::null();
}

const char *arrayOf(Lister::List list)
{
    switch (list) {
    case Lister::List::Tools:
        return "tools";
    case Lister::List::Resources:
        return "resources";
    case Lister::List::ResourceTemplates:
        return "resourceTemplates";
    case Lister::List::Prompts:
        return "prompts";
    }
    Q_UNREACHABLE_RETURN("");
}

/// The one file in the answer to resources/read; empty if it has none.
QByteArray fileOf(const QByteArray &result)
{
    const Result<ParsedJson> parsed = parseJson(result);
    const Decoded<ReadResult> read = decodeReadResult(parsed ? parsed->value : Json::null());
    if (read.value.contents.isEmpty()) {
        return {};
    }
    const ResourceContents &contents = read.value.contents.first();
    return contents.isText ? contents.text.toUtf8() : contents.data;
}

} // namespace

Driver::Driver(Setting setting, QObject *parent)
    : QObject(parent)
    , m_setting(std::move(setting))
    , m_entry(m_setting.entry())
    , m_steps(recipeFor(m_setting.scenario).steps)
{
    m_entry.remote.auth = loginOptions(recipeFor(m_setting.scenario).login, m_setting);
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this, [this] {
        say(u"This takes too long."_s);
        emit finished(TooLong);
    });
}

Driver::~Driver() = default;

void Driver::start()
{
    say(u"%1 at %2, %3"_s.arg(m_setting.scenario, m_entry.url, m_entry.era.toText()));
    m_watchdog.start(kLongestMs);
    m_hub = std::make_unique<Hub>(m_recorder, m_broker);
    connect(m_hub.get(), &Hub::statusChanged, this, &Driver::handleStatus);
    connect(m_hub.get(), &Hub::allDisconnected, this, [this] { emit finished(m_code); });
    ServerAuthorizers::Options login;
    login.prompt = unattendedPrompt();
    m_hub->setAuthorizerMaker(ServerAuthorizers(m_recorder, login).maker());
    m_hub->setEntries({m_entry});
    connection().connectToServer();
}

void Driver::handleStatus(const ServerStatus &status)
{
    if (m_ending) {
        return;
    }
    if (status.state == ServerStatus::State::Connected && !m_started) {
        m_started = true;
        say(u"connected: %1"_s.arg(status.profile ? status.profile->verdict : QString()));
        next();
    } else if (status.state == ServerStatus::State::Failed) {
        say(u"failed: %1"_s.arg(status.error ? status.error->message : QString()));
        end(Refused);
    } else if (!status.step.isEmpty()) {
        say(status.step);
    }
}

void Driver::next()
{
    if (m_ending) {
        return;
    }
    if (!m_queue.isEmpty()) {
        m_queue.takeFirst()();
    } else if (!m_steps.isEmpty()) {
        run(m_steps.takeFirst());
    } else {
        end(m_code);
    }
}

void Driver::run(Recipe::Step step)
{
    switch (step) {
    case Recipe::Step::ListTools:
        return list(Lister::List::Tools, &Driver::takeTool);
    case Recipe::Step::CallTools:
        return callTools(false);
    case Recipe::Step::CallToolsAtOnce:
        return callTools(true);
    case Recipe::Step::CallContextTools:
        return callContextTools();
    case Recipe::Step::EchoSchema:
        return echoSchema();
    case Recipe::Step::ReadResources:
        return list(Lister::List::Resources, &Driver::takeResource);
    case Recipe::Step::GetPrompts:
        return list(Lister::List::Prompts, &Driver::takePrompt);
    case Recipe::Step::ListSkills:
        return listSkills();
    case Recipe::Step::LoadSkills:
        return loadSkills();
    }
}

void Driver::list(Lister::List list, void (Driver::*take)(const Json &, const QByteArray &))
{
    auto *lister = new Lister(*connection().session(), list, this);
    connect(lister, &Lister::finished, this, [this, list, take](const Lister::Outcome &outcome) {
        for (const QByteArray &page : outcome.pages) {
            for (RawJsonWalk entries(rawMember(page, arrayOf(list))); entries.next();) {
                const QByteArray raw = entries.value().toByteArray();
                if (const Result<ParsedJson> parsed = parseJson(raw)) {
                    (this->*take)(parsed->value, raw);
                }
            }
        }
        if (outcome.error) {
            say(u"%1: %2"_s.arg(QLatin1StringView(arrayOf(list)), outcome.error->message));
            return end(Refused);
        }
        next();
    });
}

void Driver::takeTool(const Json &entry, const QByteArray &raw)
{
    m_tools.append(
        {toQString(member(entry, "name")), member(entry, "inputSchema"), rawMember(raw, "inputSchema").toByteArray()});
}

void Driver::takeResource(const Json &entry, const QByteArray &)
{
    const QString uri = toQString(member(entry, "uri"));
    m_queue.append([this, uri] { follow(connection().session()->readResource(uri.toUtf8()), uri); });
}

void Driver::takePrompt(const Json &entry, const QByteArray &)
{
    const QString name = toQString(member(entry, "name"));
    Json arguments(jsoncons::json_object_arg);
    if (const Json known = member(entry, "arguments"); known.is_array()) {
        for (const Json &argument : known.array_range()) {
            arguments.insert_or_assign(member(argument, "name").as<std::string>(), "example");
        }
    }
    m_queue.append([this, name, text = compactJson(arguments)] {
        follow(connection().session()->getPrompt(name.toUtf8(), text), name);
    });
}

void Driver::callTools(bool atOnce)
{
    for (const ListedTool &tool : std::as_const(m_tools)) {
        m_queue.append([this, name = tool.name, arguments = compactJson(exampleObject(tool.inputSchema, false))] {
            callTool(name, arguments);
        });
    }
    if (!atOnce) {
        return next();
    }
    ++m_open; // until all are on their way
    while (!m_queue.isEmpty()) {
        m_queue.takeFirst()();
    }
    settle();
}

void Driver::callContextTools()
{
    const Json calls = member(m_setting.context, "toolCalls");
    if (calls.is_array()) {
        for (const Json &call : calls.array_range()) {
            m_queue.append([this, name = toQString(member(call, "name")),
                            arguments = compactJson(member(call, "arguments"))] { callTool(name, arguments); });
        }
    }
    next();
}

void Driver::callTool(const QString &name, const QByteArray &arguments)
{
    CallRequest request;
    request.server = m_entry.name;
    request.tool = name;
    request.arguments = arguments;
    request.caller = u"conformance"_s;
    follow(m_hub->call(request), name);
}

void Driver::echoSchema()
{
    for (const ListedTool &tool : std::as_const(m_tools)) {
        if (tool.name == "json_schema_2020_12_tool"_L1) {
            return callTool(u"json_schema_echo"_s, "{\"schema\":" + tool.rawSchema + '}');
        }
    }
    say(u"There is no tool whose schema could be echoed."_s);
    end(Refused);
}

void Driver::listSkills()
{
    OutgoingRequest request;
    request.method = "skills/list";
    request.anyMethod = true;
    PendingCall *call = connection().session()->request(request);
    connect(call, &PendingCall::finished, this, [this](const CallOutcome &outcome) {
        for (RawJsonWalk entries(rawMember(outcome.result, "skills")); outcome.ok() && entries.next();) {
            const Result<ParsedJson> parsed = parseJson(entries.value());
            const Decoded<Skill> skill = decodeSkill(parsed ? parsed->value : Json::null());
            if (skill.usable) {
                m_skills.append(skill.value);
            }
        }
    });
    follow(call, u"skills/list"_s);
}

void Driver::loadSkills()
{
    for (const Skill &skill : std::as_const(m_skills)) {
        m_queue.append([this, skill] { readSkillFile(skill, skill.uri); });
    }
    next();
}

void Driver::readSkillFile(const Skill &skill, const QString &uri)
{
    PendingCall *call = connection().session()->readResource(uri.toUtf8());
    connect(call, &PendingCall::finished, this, [this, skill, uri](const CallOutcome &outcome) {
        if (!outcome.ok()) {
            return;
        }
        if (const Result<> checked = checkSkillFile(skill, uri, fileOf(outcome.result)); !checked) {
            say(u"%1: %2"_s.arg(uri, checked.error().message));
            m_code = Refused;
            return;
        }
        for (const SkillFile &file : skill.files) {
            if (uri == skill.uri && file.uri != uri) {
                m_queue.append([this, skill, other = file.uri] { readSkillFile(skill, other); });
            }
        }
    });
    follow(call, uri);
}

template<typename Call>
void Driver::follow(Call *call, const QString &what)
{
    ++m_open;
    connect(call, &Call::finished, this, [this, what](const CallOutcome &outcome) { ended(outcome, what); });
}

void Driver::ended(const CallOutcome &outcome, const QString &what)
{
    if (outcome.end == CallOutcome::End::Refused) { // a tool that must not be offered
        say(u"%1 was not called: %2"_s.arg(what, outcome.error.message));
    } else if (!outcome.ok()) {
        say(u"%1: %2 (%3)"_s.arg(what, outcome.error.message).arg(outcome.error.code));
        m_code = Refused;
    }
    settle();
}

void Driver::settle()
{
    if (--m_open == 0) {
        next();
    }
}

void Driver::end(int code)
{
    if (m_ending) {
        return;
    }
    m_ending = true;
    m_code = code;
    // From the loop: a call's or a connection's signal may be on the stack.
    QMetaObject::invokeMethod(this, [this] { m_hub->disconnectAll(); }, Qt::QueuedConnection);
}

} // namespace Signalbox
