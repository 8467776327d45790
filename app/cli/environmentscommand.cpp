// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/environmentscommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/environmentsoptions.h"
#include "app/cli/secretinput.h"
#include "app/cli/texttable.h"
#include "app/cli/variableslist.h"
#include "core/base/paths.h"
#include "core/catalog/profiles/profilesfile.h"
#include "core/json/jsontext.h"

#include <QEventLoop>

#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;
using EnvironmentsVerb = EnvironmentsOptions::Verb;
using Place = VariablePlace::Kind;

namespace {

/// From the terminal, where it is not shown, or all of standard input.
Result<QString> typedSecret(const QString &name)
{
    SecretInput input(STDIN_FILENO);
    QEventLoop loop;
    std::optional<Result<QByteArray>> read;
    QObject::connect(&input, &SecretInput::finished, &loop, [&](const Result<QByteArray> &secret) {
        read = secret;
        loop.quit();
    });
    input.start();
    if (input.isTerminal()) { // what is typed is hidden by now
        tellPerson(tr("The value of %1").arg(name) + ": "_L1);
    }
    if (!read) {
        loop.exec();
    }
    return read->and_then([](const QByteArray &secret) -> Result<QString> {
        return secret.contains('\0') ? fail(Error::Kind::Usage, tr("A secret is text; this is not."))
                                     : Result<QString>(QString::fromUtf8(secret));
    });
}

/// One of the commands on environments.
class EnvironmentsCommand
{
public:
    explicit EnvironmentsCommand(const EnvironmentsOptions &options)
        : m_options(options)
    {
    }

    [[nodiscard]] int run()
    {
        const Result<Profiles> profiles = ProfilesFile(Paths().configDir()).read();
        if (!profiles) {
            return refuse(profiles.error());
        }
        const QString &name = m_options.name;
        switch (m_options.verb) {
        case EnvironmentsVerb::List:
            return list(*profiles);
        case EnvironmentsVerb::Show:
            return name.isEmpty() ? showInUse(*profiles) : show(*profiles);
        case EnvironmentsVerb::Add:
            return change(
                [&](Profiles &all) { return all.addEnvironment(name, m_options.description.value_or(QString())); },
                tr("The environment “%1” is there.").arg(name));
        case EnvironmentsVerb::Set:
            return set(placeFor(*profiles));
        case EnvironmentsVerb::Unset:
            return unset(placeFor(*profiles));
        case EnvironmentsVerb::Rename:
            return change([&](Profiles &all) { return all.renameEnvironment(name, m_options.newName); },
                          tr("“%1” is called “%2” now.").arg(name, m_options.newName));
        case EnvironmentsVerb::Remove:
            return change([&](Profiles &all) { return all.removeEnvironment(name); },
                          tr("The environment “%1” is removed.").arg(name));
        case EnvironmentsVerb::Use:
            return change([&](Profiles &all) { return all.useEnvironment(name); },
                          name.isEmpty() ? tr("No environment is in use.")
                                         : tr("The environment “%1” is in use.").arg(name));
        }
        Q_UNREACHABLE_RETURN(ExitCode::Usage);
    }

private:
    /// Where variables go that nobody says a place for.
    [[nodiscard]] VariablePlace placeFor(const Profiles &all) const
    {
        const bool hasOne = all.environment(all.environmentInUse) != nullptr;
        return m_options.place.value_or(hasOne ? VariablePlace{.kind = Place::Environment, .name = all.environmentInUse}
                                               : VariablePlace());
    }

    [[nodiscard]] static Json jsonOf(const Profiles &all, const Environment &environment)
    {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("name", fromQString(environment.name));
        json.insert_or_assign("inUse", all.environmentInUse == environment.name);
        if (!environment.description.isEmpty()) {
            json.insert_or_assign("description", fromQString(environment.description));
        }
        json.insert_or_assign("variables", variablesJson(environment.variables));
        return json;
    }

    [[nodiscard]] static Json jsonOf(const Profiles &all)
    {
        Json list(jsoncons::json_array_arg);
        for (const Environment &environment : all.environments) {
            list.push_back(jsonOf(all, environment));
        }
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("environments", std::move(list));
        json.insert_or_assign("everywhere", variablesJson(all.everywhere));
        return json;
    }

    [[nodiscard]] int list(const Profiles &all) const
    {
        if (m_options.json) {
            return exitCodeOf(printResult(compactJson(jsonOf(all)), true));
        }
        QList<QStringList> rows;
        for (const Environment &environment : all.environments) {
            rows << QStringList{(environment.name == all.environmentInUse ? u"* "_s : u"  "_s) + environment.name,
                                tr("variables: %1").arg(environment.variables.size()), environment.description};
        }
        if (!all.everywhere.isEmpty()) {
            rows << QStringList{u"  "_s + tr("(all environments)"), tr("variables: %1").arg(all.everywhere.size()), {}};
        }
        return exitCodeOf(printText(rows.isEmpty()
                                        ? tr("No environments yet. Add one: signalbox-cli servers env add NAME") + u'\n'
                                        : tableText(rows)));
    }

    [[nodiscard]] int show(const Profiles &all) const
    {
        const Environment *environment = all.environment(m_options.name);
        if (!environment) {
            Profiles tried = all;
            return refuse(tried.useEnvironment(m_options.name).error()); // says which there are
        }
        if (m_options.json) {
            return exitCodeOf(printResult(compactJson(jsonOf(all, *environment)), true));
        }
        QList<QStringList> rows;
        for (const Variable &variable : environment->variables) {
            rows << variableRow(variable);
        }
        return exitCodeOf(printText(rows.isEmpty() ? tr("It has no variables.") + u'\n' : tableText(rows)));
    }

    [[nodiscard]] int showInUse(const Profiles &all) const
    {
        const QList<VariableInUse> variables = all.variablesInUse();
        if (m_options.json) {
            Json list(jsoncons::json_array_arg);
            for (const VariableInUse &one : variables) {
                Json json = variableJson(one.variable);
                json.insert_or_assign("from", fromQString(one.from.words()));
                list.push_back(std::move(json));
            }
            Json json(jsoncons::json_object_arg);
            json.insert_or_assign("variables", std::move(list));
            return exitCodeOf(printResult(compactJson(json), true));
        }
        QList<QStringList> rows;
        for (const VariableInUse &one : variables) {
            const QStringList row = variableRow(one.variable);
            rows << QStringList{row.at(0), row.at(1), one.from.words()};
        }
        return exitCodeOf(printText(rows.isEmpty() ? tr("No variable is set.") + u'\n' : tableText(rows)));
    }

    /// What is known of a variable of this name stays: its description, unless another is given.
    [[nodiscard]] Variable variable(const Profiles &all, const VariablePlace &place, const QString &name) const
    {
        const Variables *there = all.variablesAt(place);
        const Variable *before = there ? variableNamed(*there, name) : nullptr;
        Variable one{.name = name};
        one.description = m_options.description.value_or(before ? before->description : QString());
        return one;
    }

    [[nodiscard]] int set(const VariablePlace &place)
    {
        const Result<KeyValues> secrets = givenSecrets(); // before anything is set
        if (!secrets) {
            return refuse(secrets.error());
        }
        QStringList names;
        if (!m_options.values.isEmpty()) {
            const Result<Profiles> now = changeProfiles([&](Profiles &all) { return setValues(all, place, names); });
            if (!now) {
                return refuse(now.error());
            }
        }
        for (const auto &secret : *secrets) {
            if (const Result<> kept = setSecret(place, secret.first, secret.second); !kept) {
                return refuse(kept.error());
            }
            names << secret.first;
        }
        return answer(place, names, tr("Set in %1: %2.").arg(place.words(), names.join(u", "_s)));
    }

    [[nodiscard]] Result<> setValues(Profiles &all, const VariablePlace &place, QStringList &names) const
    {
        for (const auto &[name, text] : m_options.values) {
            Variable one = variable(all, place, name);
            one.text = text;
            if (Result<> done = all.setVariable(place, one); !done) {
                return done;
            }
            names << name;
        }
        return {};
    }

    [[nodiscard]] Result<> setSecret(const VariablePlace &place, const QString &name, const QString &value) const
    {
        const Result<Profiles> all = ProfilesFile(Paths().configDir()).read();
        if (!all) {
            return Failure(all.error());
        }
        const Result<Profiles> now = keepSecretVariable(place, variable(*all, place, name), value);
        return now ? Result<>() : Failure(now.error());
    }

    [[nodiscard]] Result<KeyValues> givenSecrets() const
    {
        KeyValues secrets;
        for (const auto &[name, holder] : m_options.secretVariables) {
            const QString value = qEnvironmentVariable(holder.toUtf8().constData());
            if (value.isEmpty()) {
                return fail(Error::Kind::Usage, tr("The environment variable %1 is not set.").arg(holder));
            }
            secrets.append({name, value});
        }
        if (!m_options.secret.isEmpty()) {
            const Result<QString> value = typedSecret(m_options.secret);
            if (!value) {
                return Failure(value.error());
            }
            secrets.append({m_options.secret, *value});
        }
        return secrets;
    }

    [[nodiscard]] int unset(const VariablePlace &place) const
    {
        const Result<Profiles> now = changeProfiles([&](Profiles &all) {
            for (const QString &name : m_options.names) {
                if (Result<> done = all.removeVariable(place, name); !done) {
                    return done;
                }
            }
            return Result<>();
        });
        return now ? answer(place, m_options.names,
                            tr("No more in %1: %2.").arg(place.words(), m_options.names.join(u", "_s)))
                   : refuse(now.error());
    }

    [[nodiscard]] int change(const std::function<Result<>(Profiles &)> &what, const QString &sentence) const
    {
        const Result<Profiles> now = changeProfiles(what);
        if (!now) {
            return refuse(now.error());
        }
        return exitCodeOf(m_options.json ? printResult(compactJson(jsonOf(*now)), true) : printText(sentence + u'\n'));
    }

    [[nodiscard]] int answer(const VariablePlace &place, const QStringList &names, const QString &sentence) const
    {
        if (!m_options.json) {
            return exitCodeOf(printText(sentence + u'\n'));
        }
        Json list(jsoncons::json_array_arg);
        for (const QString &name : names) {
            list.push_back(fromQString(name));
        }
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("place", fromQString(place.words()));
        json.insert_or_assign(m_options.verb == EnvironmentsVerb::Set ? "set" : "unset", std::move(list));
        return exitCodeOf(printResult(compactJson(json), true));
    }

    const EnvironmentsOptions &m_options;
};

} // namespace

int runEnvironmentsCommand(const QStringList &arguments)
{
    const Result<EnvironmentsOptions> options = EnvironmentsOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    return EnvironmentsCommand(*options).run();
}

} // namespace Signalbox
