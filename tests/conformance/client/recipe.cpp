// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

using Step = Recipe::Step;
using Login = Recipe::Login;

} // namespace

const Recipe &recipeFor(QStringView scenario)
{
    static const QList<Step> kTools = {Step::ListTools, Step::CallTools};
    static const Recipe kDefault{.scenario = "", .steps = kTools};
    static const std::array kRecipes = {
        Recipe{.scenario = "initialize", .steps = {Step::ListTools}},
        Recipe{.scenario = "json-schema-ref-no-deref", .steps = {Step::ListTools}},
        Recipe{.scenario = "json-schema-2020-12-preservation", .steps = {Step::ListTools, Step::EchoSchema}},
        Recipe{.scenario = "http-standard-headers",
               .steps = {Step::ListTools, Step::CallTools, Step::ReadResources, Step::GetPrompts}},
        Recipe{.scenario = "http-custom-headers", .steps = {Step::ListTools, Step::CallContextTools}},
        Recipe{.scenario = "sep-2322-client-request-state", .steps = {Step::ListTools, Step::CallToolsAtOnce}},
        Recipe{.scenario = "sep-2640-client-no-prefetch", .steps = {Step::ListSkills}},
        Recipe{.scenario = "sep-2640-client-verify-digest", .steps = {Step::ListSkills, Step::LoadSkills}},
        Recipe{.scenario = "sep-2640-client-verify-size", .steps = {Step::ListSkills, Step::LoadSkills}},
        Recipe{.scenario = "sep-2640-client-verify-frontmatter", .steps = {Step::ListSkills, Step::LoadSkills}},
        Recipe{.scenario = "auth/basic-cimd", .steps = kTools, .login = Login::MetadataDocument},
        Recipe{.scenario = "auth/pre-registration", .steps = kTools, .login = Login::Registered},
        Recipe{.scenario = "auth/client-credentials-basic", .steps = kTools, .login = Login::ClientCredentials},
        Recipe{.scenario = "auth/client-credentials-jwt", .steps = kTools, .login = Login::PrivateKey},
        Recipe{.scenario = "auth/cross-app-access-complete-flow", .steps = kTools, .login = Login::Enterprise},
        Recipe{.scenario = "auth/enterprise-managed-authorization", .steps = kTools, .login = Login::Enterprise},
        Recipe{.scenario = "auth/wif-jwt-bearer", .steps = kTools, .login = Login::Workload},
    };
    const auto *const found = std::find_if(kRecipes.begin(), kRecipes.end(), [&](const Recipe &recipe) {
        return scenario == QLatin1StringView(recipe.scenario);
    });
    return found == kRecipes.end() ? kDefault : *found;
}

} // namespace Signalbox
