// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rootsbroker.h"

namespace Signalbox {

void RootsBroker::ask(const InputRequest &request, Answer answer)
{
    if (request.kind != InputRequest::Kind::Roots) {
        return m_behind.ask(request, std::move(answer));
    }
    answer(m_answer);
}

Root rootFromWord(const QString &word)
{
    const qsizetype equals = word.lastIndexOf(u'=');
    const QString place = equals > 0 ? word.first(equals) : word;
    Root root = place.contains(QLatin1String("://")) ? Root{.uri = place, .name = {}} : rootOfPath(place);
    if (equals > 0) {
        root.name = word.mid(equals + 1);
    }
    return root;
}

} // namespace Signalbox
