// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/profilesjson.h"

#include "core/catalog/profiles/profilesfile.h"
#include "core/catalog/text/configtext.h"
#include "core/catalog/textposition.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class ProfilesJsonText
{
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

Error storageError(const QString &message, const QString &file)
{
    return {.kind = Error::Kind::Storage,
            .message = message,
            .where = file,
            .advice = ProfilesJsonText::tr("Mend the file or move it away; it is not changed until then.")};
}

/// Reads without coercing and keeps the first complaint, with the path it is about.
class Reader
{
public:
    [[nodiscard]] Profiles read(const Json &document)
    {
        Profiles profiles;
        profiles.raw = document;
        profiles.everywhere = variables(document, {});
        const Json *active = object(document, {}, "active");
        profiles.profileInUse = active ? text(*active, {u"active"_s}, "profile") : QString();
        profiles.environmentInUse = active ? text(*active, {u"active"_s}, "environment") : QString();
        each(document, "environments", [&](const QString &name, const Json &value, const ConfigPath &path) {
            Environment one{.name = name};
            one.description = text(value, path, "description");
            one.variables = variables(value, path);
            one.raw = value;
            profiles.environments.append(std::move(one));
        });
        each(document, "profiles", [&](const QString &name, const Json &value, const ConfigPath &path) {
            Profile one{.name = name};
            one.description = text(value, path, "description");
            one.servers = texts(value, path, "servers");
            one.groups = texts(value, path, "groups");
            one.environment = text(value, path, "environment");
            one.variables = variables(value, path);
            one.raw = value;
            profiles.profiles.append(std::move(one));
        });
        return profiles;
    }

    struct Complaint
    {
        ConfigPath path{};
        QString message{};
    };
    [[nodiscard]] const std::optional<Complaint> &complaint() const { return m_complaint; }

private:
    void complain(const ConfigPath &path, const QString &message)
    {
        if (!m_complaint) {
            m_complaint = Complaint{.path = path, .message = message};
        }
    }

    [[nodiscard]] const Json *member(const Json &from, const char *name) const
    {
        return from.contains(name) && !from.at(name).is_null() ? &from.at(name) : nullptr;
    }

    const Json *object(const Json &from, const ConfigPath &path, const char *name)
    {
        const Json *found = member(from, name);
        if (found && !found->is_object()) {
            const ConfigPath there = path + ConfigPath{QString::fromLatin1(name)};
            complain(there, ProfilesJsonText::tr("“%1” must be an object.").arg(there.join(u'.')));
            return nullptr;
        }
        return found;
    }

    QString text(const Json &from, const ConfigPath &path, const char *name)
    {
        const Json *found = member(from, name);
        if (found && !isJsonString(*found)) {
            const ConfigPath there = path + ConfigPath{QString::fromLatin1(name)};
            complain(there, ProfilesJsonText::tr("“%1” must be a text.").arg(there.join(u'.')));
            return {};
        }
        return found ? toQString(*found) : QString();
    }

    QStringList texts(const Json &from, const ConfigPath &path, const char *name)
    {
        QStringList list;
        const Json *found = member(from, name);
        const ConfigPath there = path + ConfigPath{QString::fromLatin1(name)};
        if (found && !found->is_array()) {
            complain(there, ProfilesJsonText::tr("“%1” must be a list of texts.").arg(there.join(u'.')));
            return list;
        }
        for (std::size_t i = 0; found && i < found->size(); ++i) {
            if (!isJsonString(found->at(i))) {
                complain(there + ConfigPath{QString::number(i)},
                         ProfilesJsonText::tr("“%1” must be a list of texts.").arg(there.join(u'.')));
            }
            list << toQString(found->at(i));
        }
        return list;
    }

    template<typename Take>
    void each(const Json &document, const char *name, Take take)
    {
        const Json *all = object(document, {}, name);
        if (!all) {
            return;
        }
        for (const auto &one : all->object_range()) {
            const QString key = utf8ToQString(one.key());
            const ConfigPath path{QString::fromLatin1(name), key};
            if (!one.value().is_object()) {
                complain(path, ProfilesJsonText::tr("“%1” must be an object.").arg(path.join(u'.')));
            } else if (key.trimmed().isEmpty()) {
                complain(path, ProfilesJsonText::tr("A member of “%1” has no name.").arg(path.constFirst()));
            } else {
                take(key, one.value(), path);
            }
        }
    }

    Variables variables(const Json &from, const ConfigPath &path)
    {
        Variables found;
        const Json *all = object(from, path, "variables");
        if (!all) {
            return found;
        }
        for (const auto &one : all->object_range()) {
            const QString name = utf8ToQString(one.key());
            const ConfigPath there = path + ConfigPath{u"variables"_s, name};
            if (!isVariableName(name)) {
                complain(there, ProfilesJsonText::tr("“%1” is no name of a variable.").arg(there.join(u'.')));
            }
            found.append(variable(name, one.value(), there));
        }
        return found;
    }

    /// A text, or an object with `value` or `secret`.
    Variable variable(const QString &name, const Json &value, const ConfigPath &path)
    {
        Variable found{.name = name};
        found.raw = value;
        if (isJsonString(value)) {
            found.text = toQString(value);
            return found;
        }
        if (!value.is_object()) {
            complain(path, ProfilesJsonText::tr("“%1” must be a text, or an object with “value” or “secret”.")
                               .arg(path.join(u'.')));
            return found;
        }
        found.text = text(value, path, "value");
        found.secret = text(value, path, "secret");
        found.description = text(value, path, "description");
        const bool hasValue = member(value, "value") != nullptr;
        if (hasValue == found.isSecret()) {
            complain(path, ProfilesJsonText::tr("“%1” must have either “value” or “secret”.").arg(path.join(u'.')));
        }
        return found;
    }

    std::optional<Complaint> m_complaint;
};

Json objectOr(const Json &value)
{
    return value.is_object() ? value : Json(jsoncons::json_object_arg);
}

void put(Json &object, const char *name, const QString &text)
{
    if (text.isEmpty()) {
        object.erase(name);
    } else {
        object.insert_or_assign(name, fromQString(text));
    }
}

void put(Json &object, const char *name, const QStringList &texts)
{
    Json list(jsoncons::json_array_arg);
    for (const QString &text : texts) {
        list.push_back(fromQString(text));
    }
    if (texts.isEmpty()) {
        object.erase(name);
    } else {
        object.insert_or_assign(name, std::move(list));
    }
}

Json variableToJson(const Variable &variable)
{
    if (!variable.isSecret() && variable.description.isEmpty() && !variable.raw.is_object()) {
        return fromQString(variable.text);
    }
    Json object = objectOr(variable.raw);
    if (variable.isSecret()) {
        object.erase("value");
        object.insert_or_assign("secret", fromQString(variable.secret));
    } else {
        object.erase("secret");
        object.insert_or_assign("value", fromQString(variable.text));
    }
    put(object, "description", variable.description);
    const bool isPlain = object.size() == 1 && object.contains("value");
    return isPlain ? fromQString(variable.text) : object;
}

void putVariables(Json &object, const Variables &variables)
{
    Json all(jsoncons::json_object_arg);
    for (const Variable &variable : variables) {
        all.insert_or_assign(variable.name.toStdString(), variableToJson(variable));
    }
    if (all.empty()) {
        object.erase("variables");
    } else {
        object.insert_or_assign("variables", std::move(all));
    }
}

Json environmentToJson(const Environment &environment)
{
    Json object = objectOr(environment.raw);
    put(object, "description", environment.description);
    putVariables(object, environment.variables);
    return object;
}

Json profileToJson(const Profile &profile)
{
    Json object = objectOr(profile.raw);
    put(object, "description", profile.description);
    put(object, "servers", profile.servers);
    put(object, "groups", profile.groups);
    put(object, "environment", profile.environment);
    putVariables(object, profile.variables);
    return object;
}

template<typename Part>
void putParts(Json &document, const char *name, const QList<Part> &parts, Json (*toJson)(const Part &))
{
    Json all(jsoncons::json_object_arg);
    for (const Part &part : parts) {
        all.insert_or_assign(part.name.toStdString(), toJson(part));
    }
    document.insert_or_assign(name, std::move(all));
}

/// A name that stands there twice, or broken text: it could not be written back as it is.
std::optional<qsizetype> lossAt(const ParsedJson &parsed)
{
    const auto found = std::ranges::find_if(
        parsed.findings, [](const JsonFinding &finding) { return finding.kind != JsonFinding::Kind::ByteOrderMark; });
    return found == parsed.findings.end() ? std::nullopt : std::optional(found->offset);
}

} // namespace

Result<Profiles> profilesFromText(const QByteArray &text, const QString &file)
{
    const Result<ParsedJson> parsed = parseJson(text);
    if (!parsed) {
        return Failure(storageError(ProfilesJsonText::tr("The profiles cannot be read: %1 (%2)")
                                        .arg(parsed.error().message, lineAndColumn(text, parsed.error())),
                                    file));
    }
    if (!parsed->value.is_object()) {
        return Failure(
            storageError(ProfilesJsonText::tr("The profiles cannot be read: it is not a JSON object."), file));
    }
    if (const std::optional<qsizetype> loss = lossAt(*parsed)) {
        return Failure(storageError(
            ProfilesJsonText::tr("The profiles cannot be read: a name stands there twice, or the text is broken (%1).")
                .arg(lineAndColumn(text, *loss)),
            file));
    }
    const Json *version = parsed->value.contains("version") ? &parsed->value.at("version") : nullptr;
    if (version && (!version->is<int>() || version->as<int>() > ProfilesFile::kVersion)) {
        Error error = storageError(ProfilesJsonText::tr("The profiles are of a newer version of Signalbox."), file);
        error.advice = ProfilesJsonText::tr("Use that version, or move the file away to begin anew.");
        return Failure(error);
    }
    Reader reader;
    Profiles profiles = reader.read(parsed->value);
    if (const auto &complaint = reader.complaint()) {
        const auto places = ConfigText::read(text, ConfigFormat::Json5);
        const qsizetype offset = std::max(qsizetype(0), places->offsetOf(complaint->path));
        return Failure(storageError(ProfilesJsonText::tr("The profiles cannot be read: %1 (%2)")
                                        .arg(complaint->message, lineAndColumn(text, offset)),
                                    file));
    }
    return profiles;
}

QByteArray profilesToText(const Profiles &profiles)
{
    Json document = objectOr(profiles.raw);
    if (!document.contains("version")) {
        document.insert_or_assign("version", ProfilesFile::kVersion);
    }
    Json active = document.contains("active") ? objectOr(document.at("active")) : Json(jsoncons::json_object_arg);
    put(active, "profile", profiles.profileInUse);
    put(active, "environment", profiles.environmentInUse);
    if (active.empty()) {
        document.erase("active");
    } else {
        document.insert_or_assign("active", std::move(active));
    }
    putVariables(document, profiles.everywhere);
    putParts(document, "environments", profiles.environments, environmentToJson);
    putParts(document, "profiles", profiles.profiles, profileToJson);
    return prettyJson(document) + '\n';
}

} // namespace Signalbox
