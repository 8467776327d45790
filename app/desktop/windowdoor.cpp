// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowdoor.h"

#include "core/base/logging.h"
#include "core/hub/control/controlclient.h"
#include "core/hub/control/controlplace.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr auto kToken = "XDG_ACTIVATION_TOKEN"; // read by Qt when a window is to come forth

} // namespace

bool WindowDoor::handOver(const Paths &paths, const QStringList &arguments)
{
    const QString token = qEnvironmentVariable(kToken);
    const QStringList all = arguments.isEmpty() ? QStringList{QString()} : arguments;
    return std::ranges::all_of(all, [&](const QString &argument) {
        const auto answer =
            askSignalbox(controlSocket(paths), {.ask = ControlQuestion::Ask::Open, .of = argument, .token = token});
        if (!answer) {
            qCWarning(logUi).noquote() << answer.error().message;
        }
        return answer && *answer;
    });
}

void WindowDoor::knock(const ControlQuestion &question)
{
    QMetaObject::invokeMethod(
        this,
        [this, question] {
            if (!question.token.isEmpty()) {
                qputenv(kToken, question.token.toUtf8());
            }
            emit opened(question.of);
        },
        Qt::QueuedConnection);
}

} // namespace Signalbox
