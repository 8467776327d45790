// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/serverjson.h"
#include "core/json/jsonparse.h"

#include <QFile>

/// Documents in the shapes that registries and publishers write; the fuzz target begins with the same.
namespace RegistryData {

[[nodiscard]] inline QByteArray bytes(const QString &name)
{
    QFile file(qEnvironmentVariable("SIGNALBOX_SOURCE") + QStringLiteral("/tests/fuzz/corpus/serverjson/") + name
               + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline Signalbox::ServerJson server(const QString &name)
{
    const auto parsed = Signalbox::parseJson(bytes(name));
    return parsed ? Signalbox::readServerJson(parsed->value) : Signalbox::ServerJson();
}

} // namespace RegistryData
