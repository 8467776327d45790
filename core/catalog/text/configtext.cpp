// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text/configtext.h"

#include "core/catalog/text/jsonconfigtext.h"
#include "core/catalog/text/tomlconfigtext.h"
#include "core/catalog/text/yamlconfigtext.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QSet>

#include <string_view>
#include <unordered_map>

namespace Signalbox {

namespace {

constexpr int kStepLimit = 10000; // differences mended one by one; a server's entry has some tens

/// The next thing that an edit has to do.
struct Step
{
    ConfigPath path;
    const Json *value = nullptr; // null: the member goes
};

std::optional<Step> difference(const Json &now, const Json &wanted, ConfigPath path);

using Members = std::unordered_map<std::string_view, const Json *>;

/// By name: looking for one after the other takes the square of their number.
Members membersOf(const Json &object)
{
    Members members;
    members.reserve(object.size());
    for (const auto &member : object.object_range()) {
        members.emplace(member.key(), &member.value());
    }
    return members;
}

std::optional<Step> differenceOfObjects(const Json &now, const Json &wanted, const ConfigPath &path)
{
    const Members before = membersOf(now);
    const Members after = membersOf(wanted);
    for (const auto &member : now.object_range()) {
        if (!after.contains(member.key())) {
            return Step{path + ConfigPath{utf8ToQString(member.key())}};
        }
    }
    for (const auto &member : wanted.object_range()) {
        const auto known = before.find(member.key());
        const ConfigPath at = path + ConfigPath{utf8ToQString(member.key())};
        if (known == before.end()) {
            return Step{at, &member.value()};
        }
        if (auto step = difference(*known->second, member.value(), at)) {
            return step;
        }
    }
    return std::nullopt;
}

std::optional<Step> differenceOfArrays(const Json &now, const Json &wanted, const ConfigPath &path)
{
    std::size_t at = 0;
    while (at < now.size() && at < wanted.size() && now.at(at) == wanted.at(at)) {
        ++at;
    }
    const ConfigPath place = path + ConfigPath{QString::number(at)};
    if (at == now.size() && at == wanted.size()) {
        return std::nullopt;
    }
    if (now.size() > wanted.size()) {
        return Step{place};
    }
    return at == now.size() ? Step{place, &wanted.at(at)} : difference(now.at(at), wanted.at(at), place);
}

std::optional<Step> difference(const Json &now, const Json &wanted, ConfigPath path)
{
    if (now.is_object() && wanted.is_object()) {
        return differenceOfObjects(now, wanted, path);
    }
    if (now.is_array() && wanted.is_array()) {
        return differenceOfArrays(now, wanted, path);
    }
    if (now == wanted && isJsonString(now) == isJsonString(wanted)) {
        return std::nullopt;
    }
    return Step{std::move(path), &wanted};
}

bool insertNew(QSet<ConfigPath> &paths, const ConfigPath &path)
{
    const qsizetype before = paths.size();
    paths.insert(path);
    return paths.size() > before;
}

/// The child of a value that a step of a path names; made in an object if it is not there.
Json *made(Json &parent, const QString &step)
{
    if (parent.is_array()) {
        bool ok = false;
        const qulonglong index = step.toULongLong(&ok);
        if (ok && index == parent.size()) {
            parent.push_back(Json::null());
        }
        return ok && index < parent.size() ? &parent.at(index) : nullptr;
    }
    if (parent.is_null()) {
        parent = Json(jsoncons::json_object_arg);
    }
    if (!parent.is_object()) {
        return nullptr;
    }
    const std::string key = step.toStdString();
    if (!parent.contains(key)) {
        parent.insert_or_assign(key, Json::null());
    }
    return &parent.at(key);
}

} // namespace

std::unique_ptr<ConfigText> ConfigText::read(const QByteArray &bytes, ConfigFormat format)
{
    switch (format) {
    case ConfigFormat::Json5:
        break;
    case ConfigFormat::Toml:
        return std::make_unique<TomlConfigText>(bytes);
    case ConfigFormat::Yaml:
        return std::make_unique<YamlConfigText>(bytes);
    }
    return std::make_unique<JsonConfigText>(bytes);
}

const Json *valueAt(const Json &root, const ConfigPath &path)
{
    const Json *value = &root;
    for (const QString &step : path) {
        if (value->is_array()) {
            bool ok = false;
            const qulonglong index = step.toULongLong(&ok);
            if (!ok || index >= value->size()) {
                return nullptr;
            }
            value = &value->at(index);
            continue;
        }
        const std::string key = step.toStdString();
        if (!value->is_object() || !value->contains(key)) {
            return nullptr;
        }
        value = &value->at(key);
    }
    return value;
}

ConfigPath parentOf(const ConfigPath &path)
{
    return path.first(path.size() - 1);
}

bool putAt(Json &root, const ConfigPath &path, const Json &value)
{
    Json *place = &root;
    for (const QString &step : path) {
        place = made(*place, step);
        if (!place) {
            return false;
        }
    }
    *place = value;
    return true;
}

void takeAt(Json &root, const ConfigPath &path)
{
    if (path.isEmpty() || !valueAt(root, path)) {
        return;
    }
    Json *parent = &root;
    for (const QString &step : parentOf(path)) {
        parent = made(*parent, step); // it is there
    }
    if (parent->is_object()) {
        parent->erase(path.last().toStdString());
    } else {
        parent->erase(parent->array_range().begin() + path.last().toLongLong());
    }
}

Result<QByteArray> ConfigText::withValue(const ConfigPath &path, const Json &value) const
{
    Json wanted = m_value;
    if (!putAt(wanted, path, value)) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("ConfigText", "%1 in the file is no object that could hold a member.")
                        .arg(path.join(u'/')));
    }
    return reach(wanted);
}

Result<QByteArray> ConfigText::without(const ConfigPath &path) const
{
    if (path.isEmpty() || !valueAt(m_value, path)) {
        return m_bytes;
    }
    Json wanted = m_value;
    takeAt(wanted, path);
    return reach(wanted);
}

Result<QByteArray> ConfigText::reach(const Json &wanted) const
{
    if (m_breakage) {
        return Failure(*m_breakage);
    }
    std::unique_ptr<ConfigText> owned;
    const ConfigText *text = this;
    QSet<ConfigPath> put; // what does not read back as it was put would be put for ever
    for (int steps = 0; steps < kStepLimit; ++steps) {
        const std::optional<Step> step = difference(text->m_value, wanted, {});
        if (!step) {
            return text->m_bytes;
        }
        if (step->value && !insertNew(put, step->path)) {
            break;
        }
        Result<QByteArray> next = step->value ? text->put(step->path, *step->value) : text->take(step->path);
        if (!next) {
            return next;
        }
        std::unique_ptr<ConfigText> after = again(*next);
        if (after->m_breakage || *next == text->m_bytes) {
            break; // it did not become what it should
        }
        owned = std::move(after);
        text = owned.get();
    }
    return fail(
        Error::Kind::Usage,
        QCoreApplication::translate(
            "ConfigText", "The file is written in a way that cannot be edited without touching more than this."));
}

} // namespace Signalbox
