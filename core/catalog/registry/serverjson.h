// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Signalbox {

/// One value that a server wants, as server.json describes it ("Input" of its schema).
struct RegistryInput
{
    enum class Format { Text, Number, Boolean, FilePath };

    QString name{}; ///< of a variable, header or {placeholder}; of a named argument its flag, "--port"
    QString description{};
    QString value{};    ///< set by the publisher, with {placeholders}; the person is not asked for it
    QString standard{}; ///< "default"
    QString placeholder{};
    QStringList choices{};
    Format format = Format::Text;
    bool hasValue = false;
    bool isRequired = false;
    bool isSecret = false;

    bool operator==(const RegistryInput &) const = default;
};

/// An input whose value is put together from others ("InputWithVariables"), and the kinds of argument made of it.
struct RegistryValue
{
    RegistryInput input{};
    QList<RegistryInput> variables{}; ///< the {placeholders} of input.value
    QString valueHint{};              ///< of a positional argument: what it is called, no part of the command line
    bool isNamed = false;             ///< of an argument: `input.name` stands before its value
    bool isRepeated = false;

    bool operator==(const RegistryValue &) const = default;
};

struct RegistryTransport
{
    QString type{}; ///< "stdio", "streamable-http", "sse"; others as they came
    QString url{};  ///< with {placeholders}
    QList<RegistryValue> headers{};
    QList<RegistryInput> variables{}; ///< of the url; only remotes have them

    bool operator==(const RegistryTransport &) const = default;
};

struct RegistryPackage
{
    QString registryType{}; ///< "npm", "pypi", "oci", "nuget", "mcpb", "cargo"; others as they came
    QString identifier{};
    QString version{};
    QString registryBaseUrl{}; ///< where the publisher says it lies; only shown
    QString fileSha256{};
    QString runtimeHint{};
    QList<RegistryValue> runtimeArguments{};
    QList<RegistryValue> packageArguments{};
    QList<RegistryValue> environmentVariables{};
    RegistryTransport transport{};

    bool operator==(const RegistryPackage &) const = default;
};

/// Something in a document that is not as the schema says; what could be read of it was.
struct RegistryFinding
{
    QString where{}; ///< JSON pointer
    QString message{};

    bool operator==(const RegistryFinding &) const = default;
};

/// A server as its publisher describes it (server.json, schemas of 2025-07-09 to 2025-12-11 and what was written before),
/// and what the registry says of it. A stranger's text throughout: bounded, never trusted, nothing in it is run by reading.
struct ServerJson
{
    enum class Status { Active, Deprecated, Deleted };

    QString name{}; ///< "io.github.someone/weather"
    QString title{};
    QString description{};
    QString version{};
    QString websiteUrl{};
    QString repositoryUrl{};
    QString repositoryFolder{};
    QList<RegistryPackage> packages{};
    QList<RegistryTransport> remotes{};

    Status status = Status::Active;
    QString statusMessage{};
    QString publishedAt{}; ///< RFC 3339, as it came
    QString updatedAt{};
    bool isLatest = false;

    QList<RegistryFinding> findings{};
    Json raw{}; ///< the document as it came: the registry's answer for it, or the bare server.json

    /// What to call it: its title, else its name.
    [[nodiscard]] QString heading() const { return title.isEmpty() ? name : title; }

    bool operator==(const ServerJson &) const = default;
};

/// Reads a server.json, a server card, or a registry's answer for one server (`{server, _meta}`). Never fails: what is
/// wrong is a finding, what is too long is cut, and a server without a name has an empty one. At most 100 findings.
[[nodiscard]] ServerJson readServerJson(const Json &document);

/// Which of two versions is the newer: below 0 if `a` is the older, 0 if that cannot be told or they are the same.
/// Numbers part by part; a pre-release is older than its release (semver section 11).
[[nodiscard]] int compareVersions(QStringView a, QStringView b);

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ServerJson)
