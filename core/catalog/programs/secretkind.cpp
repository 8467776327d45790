// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/secretkind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

class SecretKindText
{
    Q_DECLARE_TR_FUNCTIONS(SecretKind)
};

/// How a value begins, or what a name has in it, and what it is then.
struct Sign
{
    QLatin1StringView text;
    const char *words;
};

// The longer before what it begins with.
constexpr std::array kForms{
    Sign{QLatin1StringView("github_pat_"), QT_TRANSLATE_NOOP("SecretKind", "GitHub token")},
    Sign{QLatin1StringView("ghp_"), QT_TRANSLATE_NOOP("SecretKind", "GitHub token")},
    Sign{QLatin1StringView("gho_"), QT_TRANSLATE_NOOP("SecretKind", "GitHub token")},
    Sign{QLatin1StringView("ghu_"), QT_TRANSLATE_NOOP("SecretKind", "GitHub token")},
    Sign{QLatin1StringView("ghs_"), QT_TRANSLATE_NOOP("SecretKind", "GitHub token")},
    Sign{QLatin1StringView("glpat-"), QT_TRANSLATE_NOOP("SecretKind", "GitLab token")},
    Sign{QLatin1StringView("sk_live_"), QT_TRANSLATE_NOOP("SecretKind", "Stripe key")},
    Sign{QLatin1StringView("sk_test_"), QT_TRANSLATE_NOOP("SecretKind", "Stripe key")},
    Sign{QLatin1StringView("sk-ant-"), QT_TRANSLATE_NOOP("SecretKind", "Anthropic key")},
    Sign{QLatin1StringView("sk-"), QT_TRANSLATE_NOOP("SecretKind", "API key")},
    Sign{QLatin1StringView("xox"), QT_TRANSLATE_NOOP("SecretKind", "Slack token")},
    Sign{QLatin1StringView("xapp-"), QT_TRANSLATE_NOOP("SecretKind", "Slack token")},
    Sign{QLatin1StringView("AKIA"), QT_TRANSLATE_NOOP("SecretKind", "AWS key")},
    Sign{QLatin1StringView("ASIA"), QT_TRANSLATE_NOOP("SecretKind", "AWS key")},
    Sign{QLatin1StringView("AIza"), QT_TRANSLATE_NOOP("SecretKind", "Google key")},
    Sign{QLatin1StringView("npm_"), QT_TRANSLATE_NOOP("SecretKind", "npm token")},
    Sign{QLatin1StringView("pypi-"), QT_TRANSLATE_NOOP("SecretKind", "PyPI token")},
    Sign{QLatin1StringView("hf_"), QT_TRANSLATE_NOOP("SecretKind", "Hugging Face token")},
    Sign{QLatin1StringView("eyJ"), QT_TRANSLATE_NOOP("SecretKind", "JWT")},
    Sign{QLatin1StringView("-----BEGIN"), QT_TRANSLATE_NOOP("SecretKind", "private key")},
};

constexpr std::array kKindNames{
    Sign{QLatin1StringView("PASS"), QT_TRANSLATE_NOOP("SecretKind", "password")},
    Sign{QLatin1StringView("PWD"), QT_TRANSLATE_NOOP("SecretKind", "password")},
    Sign{QLatin1StringView("AUTHORIZATION"), QT_TRANSLATE_NOOP("SecretKind", "credentials")},
    Sign{QLatin1StringView("CREDENTIAL"), QT_TRANSLATE_NOOP("SecretKind", "credentials")},
    Sign{QLatin1StringView("COOKIE"), QT_TRANSLATE_NOOP("SecretKind", "cookie")},
    Sign{QLatin1StringView("PRIVATE_KEY"), QT_TRANSLATE_NOOP("SecretKind", "private key")},
    Sign{QLatin1StringView("TOKEN"), QT_TRANSLATE_NOOP("SecretKind", "token")},
    Sign{QLatin1StringView("KEY"), QT_TRANSLATE_NOOP("SecretKind", "API key")},
};

} // namespace

QString secretKind(const LiteralSecret &secret)
{
    const QString value = secret.value();
    const auto form = std::ranges::find_if(kForms, [&value](const Sign &sign) { return value.startsWith(sign.text); });
    if (form != kForms.end()) {
        return SecretKindText::tr(form->words);
    }
    if (secret.text.place == EntryText::Place::Header
        && secret.text.text.startsWith(QLatin1StringView("Bearer "), Qt::CaseInsensitive)) {
        return SecretKindText::tr("bearer token");
    }
    const auto name =
        std::ranges::find_if(kKindNames, [&secret](const Sign &sign) { return secret.id.contains(sign.text); });
    return name == kKindNames.end() ? SecretKindText::tr("secret") : SecretKindText::tr(name->words);
}

} // namespace Signalbox
