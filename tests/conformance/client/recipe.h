// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Signalbox {

/// What the client does in a scenario, and how it signs in if it is asked to.
struct Recipe
{
    enum class Step {
        ListTools,
        CallTools,        ///< each listed one, with arguments made from its schema
        CallToolsAtOnce,  ///< likewise, all before the first answer
        CallContextTools, ///< `toolCalls` of the context
        EchoSchema,       ///< hands the schema of one tool to another, byte for byte
        ReadResources,    ///< each listed one
        GetPrompts,       ///< each listed one
        ListSkills,
        LoadSkills, ///< each listed one: its main file, and what it names if that is sound
    };
    enum class Login {
        Browser,           ///< the authorization code flow; registers where it must
        MetadataDocument,  ///< likewise, known by the address of a document
        Registered,        ///< likewise, with client_id and client_secret of the context
        ClientCredentials, ///< without a person: client_id and client_secret
        PrivateKey,        ///< without a person: client_id and private_key_pem
        Enterprise,        ///< through the organisation's identity provider
        Workload,          ///< without a person: an assertion of the workload's platform
    };

    const char *scenario = nullptr;
    QList<Step> steps;
    Login login = Login::Browser;
};

/// The recipe of a scenario; one that lists and calls tools for those without.
[[nodiscard]] const Recipe &recipeFor(QStringView scenario);

} // namespace Signalbox
