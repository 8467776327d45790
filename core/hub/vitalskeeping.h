// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Signalbox {

class Deriver;
class VitalsWatch;

/// From now on what the watch finds worth keeping is kept beside the journal. The deriver must outlive the watch.
void keepVitals(VitalsWatch &watch, Deriver &deriver);

} // namespace Signalbox
