// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Signalbox {

/// Sent away from inside one of its own signals, so it may not die at once.
template<typename Object>
void releaseLater(std::unique_ptr<Object> &object, const QObject *receiver)
{
    if (object) {
        QObject::disconnect(object.get(), nullptr, receiver, nullptr);
        object.release()->deleteLater();
    }
}

} // namespace Signalbox
