// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/pastemistakes.h"

#include "core/catalog/commandline.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class PasteMistakeText
{
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

/// Words that begin a command, and the command that starts what it fetches, with %1 for its name; none: not known.
struct Fetching
{
    const char *words;
    const char *starting;
};

constexpr std::array kFetching{
    Fetching{"npm install", "npx -y %1"},
    Fetching{"npm i", "npx -y %1"},
    Fetching{"npm add", "npx -y %1"},
    Fetching{"pnpm install", "npx -y %1"},
    Fetching{"pnpm i", "npx -y %1"},
    Fetching{"pnpm add", "npx -y %1"},
    Fetching{"yarn add", "npx -y %1"},
    Fetching{"yarn global add", "npx -y %1"},
    Fetching{"bun install", "bunx %1"},
    Fetching{"bun add", "bunx %1"},
    Fetching{"bun i", "bunx %1"},
    Fetching{"pip install", "uvx %1"},
    Fetching{"pip3 install", "uvx %1"},
    Fetching{"pipx install", "uvx %1"},
    Fetching{"uv pip install", "uvx %1"},
    Fetching{"uv tool install", "uvx %1"},
    Fetching{"uv add", "uvx %1"},
    Fetching{"python -m pip install", "uvx %1"},
    Fetching{"python3 -m pip install", "uvx %1"},
    Fetching{"docker pull", "docker run -i --rm %1"},
    Fetching{"podman pull", "podman run -i --rm %1"},
    Fetching{"brew install", ""},
    Fetching{"cargo install", ""},
    Fetching{"go install", ""},
    Fetching{"gem install", ""},
    Fetching{"apt install", ""},
    Fetching{"apt-get install", ""},
    Fetching{"dnf install", ""},
    Fetching{"winget install", ""},
    Fetching{"git clone", ""},
};

Error mistake(const QString &message, const QString &meant)
{
    Error error;
    error.kind = Error::Kind::Usage;
    error.message = message;
    error.advice = meant.isEmpty()
                       ? PasteMistakeText::tr("Look there for the command that starts the server, or for the "
                                              "address at which it is reached.")
                       : PasteMistakeText::tr("Did you mean: %1").arg(meant);
    return error;
}

/// The first of the words that is no option.
QString firstName(const QStringList &words)
{
    const auto found = std::ranges::find_if(words, [](const QString &word) { return !word.startsWith(u'-'); });
    return found == words.end() ? QString() : found->left(200);
}

} // namespace

std::optional<Error> installingMistake(const QStringList &words)
{
    QStringList plain = words;
    if (plain.value(0) == "sudo"_L1) {
        plain.removeFirst();
    }
    if (plain.isEmpty()) {
        return std::nullopt;
    }
    plain.first() = QFileInfo(plain.constFirst()).completeBaseName();
    for (const Fetching &one : kFetching) {
        const QStringList wanted = QString::fromLatin1(one.words).split(u' ');
        if (plain.first(std::min(plain.size(), wanted.size())) != wanted) {
            continue;
        }
        const QString name = firstName(plain.sliced(wanted.size()));
        const bool isKnown = *one.starting && !name.isEmpty() && !name.startsWith(u'.');
        return mistake(PasteMistakeText::tr("“%1” fetches a program, and starts none.").arg(wanted.join(u' ')),
                       isKnown ? QString::fromLatin1(one.starting).arg(quoteForShell(name)) : QString());
    }
    return std::nullopt;
}

std::optional<Error> webPageMistake(const QUrl &url)
{
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1)) {
        host.remove(0, 4);
    }
    const QString path = url.path();
    const QString name = path.section(u'/', 1, 2);
    static const QStringList pages{u"github.com"_s, u"gitlab.com"_s, u"bitbucket.org"_s, u"codeberg.org"_s};
    if (!pages.contains(host) || path.startsWith("/api/"_L1) || path.endsWith("/mcp"_L1) || name.isEmpty()) {
        return std::nullopt;
    }
    return mistake(PasteMistakeText::tr("This is a web page about a program, not the address of an MCP server."), {});
}

} // namespace Signalbox
