// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/opening.h"

#include "core/catalog/openargument.h"
#include "ui/models/enginelink.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

using Kind = OpenArgument::Kind;

Opening::Opening(EngineLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
}

void Opening::open(const QString &argument)
{
    const Result<OpenArgument> what = OpenArgument::fromText(argument);
    if (!what) {
        emit failed(what.error());
        return;
    }
    switch (what->kind) {
    case Kind::Window:
        return;
    case Kind::Recording:
        emit recordingOpened(what->text);
        return;
    case Kind::Bundle:
        emit bundleOpened(what->text);
        return;
    case Kind::Page:
        emit pageWanted(what->text);
        return;
    case Kind::Server:
        return openServer(what->text);
    case Kind::Snippet:
        emit snippetOpened(what->text);
        return;
    case Kind::File:
        return read(what->text);
    }
}

void Opening::openServer(const QString &name)
{
    const QList<ServerStatus> &all = m_link.servers();
    const auto found = std::ranges::find_if(all, [&](const ServerStatus &one) { return one.entry.name == name; });
    if (found != all.end()) {
        emit serverWanted(found->entry.id);
        return;
    }
    constexpr qsizetype kShownCharacters = 200;
    emit failed(
        Error{.kind = Error::Kind::Usage, .message = tr("There is no server “%1”.").arg(name.left(kShownCharacters))});
}

void Opening::read(const QString &path)
{
    QtConcurrent::run(&readSnippet, path).then(this, [this](const Result<QString> &text) {
        if (text) {
            emit snippetOpened(*text);
        } else {
            emit failed(text.error());
        }
    });
}

} // namespace Signalbox
