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

} // namespace Signalbox
