// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsgroup.h"

namespace Signalbox {

/// Where the files are that settings and servers are kept in, to be copied; and what the environment says of them. Nothing
/// is set here.
class PlacesGroup : public SettingsGroup
{
    Q_OBJECT
public:
    explicit PlacesGroup(const SettingsBook &book, QWidget *parent = nullptr);

    void takeUp() override {}

protected:
    void takeBack(const Setting &) override {}

private:
    void addPlace(const QString &label, const QString &path);
};

} // namespace Signalbox
