// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Signalbox {

class EngineLink;

/// Version, licence and where things are kept.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const EngineLink &link, QWidget *parent = nullptr);
};

} // namespace Signalbox
