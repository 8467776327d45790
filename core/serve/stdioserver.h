// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/serverhost.h"

#include <QObject>

#include <memory>

namespace Signalbox {

/// Serves a ServerHost over this process's standard input and output; finished() when the input ends.
class StdioServer : public QObject
{
    Q_OBJECT
public:
    explicit StdioServer(ServerHost &host, QObject *parent = nullptr);
    ~StdioServer() override;
    void start();

signals:
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Signalbox
