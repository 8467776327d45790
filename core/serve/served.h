// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QList>
#include <QString>

#include <optional>

namespace Signalbox {

/// A tool as a server of ours declares it.
struct ServedTool
{
    enum class Tasks {
        Never,    ///< always answered in place
        Optional, ///< may go on as a task for clients that know tasks
        Required, ///< only for clients that know tasks
    };

    QString name;
    QString title;
    QString description;
    Json inputSchema;
    Json outputSchema = Json::null(); ///< null if none
    Json annotations = Json::null();  ///< object or null
    Json icons = Json::null();        ///< array or null
    Tasks tasks = Tasks::Never;
};

/// What a call of a served tool comes to: content blocks, structured content, or a tool error (`isError`).
struct ServedResult
{
    Json content{jsoncons::json_array_arg}; ///< content blocks; none: `structured` is repeated as text (server/tools)
    Json structured = Json::null();         ///< null if none
    bool isError = false;

    void appendText(const QString &text); ///< one more text block
    [[nodiscard]] static ServedResult text(const QString &text);
    [[nodiscard]] static ServedResult failure(const QString &message); ///< a tool error a model can read
};

/// A resource, or a template of resources, as it is listed.
struct ServedResource
{
    QString uri; ///< of a template: its RFC 6570 uriTemplate
    QString name;
    QString title;
    QString description;
    QString mimeType;
    std::optional<qint64> size;      ///< bytes
    Json annotations = Json::null(); ///< object or null
    Json icons = Json::null();       ///< array or null

    /// One entry of a read's `contents`.
    [[nodiscard]] static Json textContents(const QString &uri, const QString &mimeType, const QString &text);
    [[nodiscard]] static Json blobContents(const QString &uri, const QString &mimeType, const QByteArray &bytes);
};

/// A prompt as it is listed.
struct ServedPrompt
{
    struct Argument
    {
        QString name;
        QString title;
        QString description;
        bool isRequired = false;
    };

    QString name;
    QString title;
    QString description;
    QList<Argument> arguments;
    Json icons = Json::null(); ///< array or null
};

/// What prompts/get comes to.
struct ServedMessages
{
    QString description;
    Json messages{jsoncons::json_array_arg}; ///< objects with role and one content block

    void append(const char *role, Json content);
    void appendText(const char *role, const QString &text);
};

/// What completion/complete asks (server/utilities/completion).
struct CompletionQuery
{
    bool isPrompt = false;
    QString reference; ///< a prompt's name, or a template's URI
    QString argument;
    QString value;                           ///< what is typed so far
    Json context{jsoncons::json_object_arg}; ///< arguments that are settled already, name to text
};

/// Values that complete it; the host sends at most 100 of them and says if there were more.
struct CompletionValues
{
    QStringList values;
    std::optional<qint64> total;
};

} // namespace Signalbox
