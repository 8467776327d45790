// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pause.h"

#include <QTimer>

namespace Signalbox {

namespace {

class SystemPause final : public Pause
{
public:
    void after(std::chrono::milliseconds wait, QObject *context, std::function<void()> then) const override
    {
        QTimer::singleShot(wait, context, std::move(then));
    }
};

} // namespace

const Pause &Pause::system()
{
    static const SystemPause pause;
    return pause;
}

} // namespace Signalbox
